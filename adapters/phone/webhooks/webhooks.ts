import { randomUUID } from 'node:crypto';
import type { Clock } from '../../../dialogs/clock.js';
import type { Activity } from '../activity.js';
import type { Faults } from '../faults.js';
import type { Ledger } from '../ledger.js';
import { connectionOverrides, type Failure } from './connection-overrides.js';
import type { HttpExchange, HttpOutcome, HttpRequest } from './http-exchange.js';
import { sign } from './signing.js';
import type { Address, Fields, WebhookAnswer, WebhookKind } from './webhook.js';

/** What webhooks are sent with. */
export interface WebhookSettings {
  readonly clock: Clock;
  readonly authToken: string;
  readonly faults: Faults;
  readonly ledger: Ledger;
  readonly http: HttpExchange;
}

interface Attempt {
  readonly kind: WebhookKind;
  readonly address: string;
  readonly method: 'GET' | 'POST';
  readonly fields: Fields;
  readonly token: string;
  readonly activity: Pick<Activity, 'asleep'>;
}

type Outcome = HttpOutcome | { readonly kind: 'dropped' };

/** Asks the webhooks: signed, retried as their address asks, with the same idempotency token, then the fallback. */
export class Webhooks {
  readonly #with: WebhookSettings;

  constructor(settings: WebhookSettings) {
    this.#with = settings;
  }

  /** Asks an address, and if that fails its fallback. To be called inside work tracked by `activity`. */
  async ask(
    kind: WebhookKind,
    address: Address,
    fields: Fields,
    activity: Pick<Activity, 'asleep'>,
  ): Promise<WebhookAnswer> {
    const first = { kind, address: address.url, method: address.method ?? 'POST', fields, activity } as const;
    const answer = await this.#tryHard({ ...first, token: randomUUID() });
    if (answer.kind === 'answered' || answer.dropped || !address.fallbackUrl) return answer;
    return this.#tryHard({
      ...first,
      address: address.fallbackUrl,
      method: address.fallbackMethod ?? 'POST',
      fields: { ...fields, ErrorCode: String(answer.errorCode), ErrorUrl: answer.url },
      token: randomUUID(),
    });
  }

  async #tryHard(attempt: Attempt): Promise<WebhookAnswer & { readonly dropped?: boolean }> {
    const { url, retries, retryOn } = connectionOverrides(attempt.address);
    for (let tried = 0; ; tried += 1) {
      const outcome = await this.#tryOnce(attempt, tried);
      if (outcome.kind === 'dropped') return { kind: 'failed', url, errorCode: 11_200, dropped: true };
      const failure = outcome.kind === 'failure' ? outcome.failure : failedStatus(outcome.status);
      if (outcome.kind === 'response' && !failure) return { ...outcome, kind: 'answered', url };
      if (tried >= retries || !failure || !retryOn.includes(failure)) return { kind: 'failed', url, errorCode: 11_200 };
    }
  }

  async #tryOnce(attempt: Attempt, tried: number): Promise<Outcome> {
    const fault = this.#with.faults.take(attempt.kind);
    if (fault) this.#with.ledger.record({ kind: 'fault', at: this.#now(), note: `${fault.kind} ${attempt.kind}` });
    switch (fault?.kind) {
      case 'drop':
        return this.#record(attempt, tried, { kind: 'dropped' });
      case 'break':
        return this.#record(attempt, tried, { kind: 'failure', failure: 'ct' });
      case 'delay':
        await attempt.activity.asleep(this.#pass(fault.ms));
        return this.#send(attempt, tried);
      case 'hold': {
        const done = await attempt.activity.asleep(this.#with.faults.hold(attempt.kind));
        return this.#send(attempt, tried).finally(done);
      }
      case 'lose-answer':
        await this.#send(attempt, tried);
        return { kind: 'failure', failure: 'rt' };
      case 'echo': {
        const both = [this.#send(attempt, tried), this.#send(attempt, tried)] as const;
        const [outcome] = await Promise.all(both);
        return outcome;
      }
      case 'repeat': {
        const outcome = await this.#send(attempt, tried);
        for (let again = 0; again < fault.times; again += 1) await this.#send(attempt, tried);
        return outcome;
      }
      case undefined:
        return this.#send(attempt, tried);
    }
  }

  #pass(ms: number): Promise<void> {
    return new Promise((resolve) => this.#with.clock.schedule(this.#now() + ms, resolve));
  }

  async #send(attempt: Attempt, tried: number): Promise<Outcome> {
    return this.#record(attempt, tried, await this.#with.http.send(this.#toRequest(attempt)));
  }

  #toRequest({ address, method, fields, token }: Attempt): HttpRequest {
    const { url, readTimeoutMs } = connectionOverrides(address);
    const form = new URLSearchParams(fields).toString();
    const asked = method === 'GET' && form ? `${url}${url.includes('?') ? '&' : '?'}${form}` : url;
    return {
      method,
      url: asked,
      readTimeoutMs,
      body: method === 'POST' ? form : '',
      headers: {
        'User-Agent': 'TwilioProxy/1.1',
        Accept: '*/*',
        'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8',
        'X-Twilio-Signature': sign(this.#with.authToken, asked, method === 'POST' ? fields : {}),
        'I-Twilio-Idempotency-Token': token,
      },
    };
  }

  #record<T extends Outcome>(attempt: Attempt, tried: number, outcome: T): T {
    const { kind, address, fields, token } = attempt;
    const url = connectionOverrides(address).url;
    const entry = { kind: 'webhook', at: this.#now(), webhook: kind, url, fields, token, attempt: tried } as const;
    this.#with.ledger.record({ ...entry, outcome: toLedger(outcome) });
    return outcome;
  }

  #now(): number {
    return this.#with.clock.now();
  }
}

function failedStatus(status: number): Failure | undefined {
  if (status >= 500) return '5xx';
  return status >= 300 ? '4xx' : undefined;
}

function toLedger(outcome: Outcome): number | 'no-connection' | 'no-answer' | 'dropped' {
  if (outcome.kind === 'response') return outcome.status;
  if (outcome.kind === 'dropped') return 'dropped';
  return outcome.failure === 'ct' ? 'no-connection' : 'no-answer';
}
