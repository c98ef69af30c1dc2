import { Counter, Histogram, type MetricObjectWithValues, type MetricValue, Registry } from 'prom-client';
import { type FactCounter, factCounters } from './counted-facts.js';
import type { End, Ended, Observer, RecordedFact, Watched } from './observer.js';
import { paceFigures } from './pace-figures.js';

/** The figures of one process as they travel to another. */
export type Figures = readonly MetricObjectWithValues<MetricValue<string>>[];

/** Seconds: a commit takes one or a few thousandths, a provider's answer up to ten. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** Counts and times what the bot does, for Prometheus. */
export class Metrics implements Observer {
  readonly registry = new Registry();
  readonly pace = paceFigures(this.registry);
  readonly #durations: Readonly<Record<Watched['kind'], Histogram>>;
  readonly #turns: Counter;
  readonly #requests: Counter;
  readonly #refusedSignatures: Counter;
  readonly #messages: Counter;
  readonly #calls: Counter;
  readonly #facts = new Map<string, readonly Counting[]>();

  constructor() {
    this.#durations = {
      webhook: this.#duration('webhook', 'Answering a webhook, by its kind and the status.', ['kind', 'status']),
      turn: this.#duration('turn', 'Taking one input, by channel and what came of it.', ['channel', 'result']),
      commit: this.#duration('commit', 'Keeping a turn durably; conflicts are taken anew.', ['of', 'result']),
      job: this.#duration('job', 'Doing one job.', ['of', 'result']),
      request: this.#duration('provider_request', 'Asking Twilio.', ['operation', 'result']),
    };
    this.#turns = this.#counter('ringback_turns_total', 'Inputs taken, by their kind.', ['channel', 'input', 'result']);
    this.#requests = this.#counter('ringback_provider_requests_total', 'Requests to Twilio, by its error code.', [
      'operation',
      'result',
      'code',
    ]);
    this.#refusedSignatures = this.#counter('ringback_signatures_refused_total', 'Webhooks with a wrong signature.', [
      'kind',
    ]);
    this.#messages = this.#counter('ringback_messages_sent_total', 'Texts handed to the provider.', ['as']);
    this.#calls = this.#counter('ringback_calls_placed_total', 'Calls handed to the provider.', ['by']);
    for (const counter of factCounters) this.#countFacts(counter);
  }

  async watch<T>(watched: Watched, run: () => Promise<T>, endOf: (ended: Ended<T>) => End): Promise<T> {
    const startedAt = performance.now();
    const seen = (ended: Ended<T>) => this.#seen(watched, endOf(ended), (performance.now() - startedAt) / 1_000);
    try {
      const value = await run();
      seen({ value });
      return value;
    } catch (error) {
      seen({ error });
      throw error;
    }
  }

  recorded(facts: readonly RecordedFact[]): void {
    for (const fact of facts) {
      for (const { counter, labelsOf } of this.#facts.get(fact.kind) ?? []) {
        const labels = labelsOf(fact.data);
        if (labels) counter.inc(labels);
      }
    }
  }

  /** As they stand, to be added to those of other processes. */
  figures(): Promise<Figures> {
    return this.registry.getMetricsAsJSON();
  }

  #seen({ kind, name }: Watched, end: End, seconds: number): void {
    switch (kind) {
      case 'webhook':
        if (end.status === '403') this.#refusedSignatures.inc({ kind: name });
        return this.#durations.webhook.observe({ kind: name, ...end }, seconds);
      case 'turn': {
        const { channel = 'none', result = 'done', replies } = end;
        this.#turns.inc({ channel, input: name, result });
        if (replies !== undefined) this.#messages.inc({ as: 'reply' }, Number(replies));
        return this.#durations.turn.observe({ channel, result }, seconds);
      }
      case 'commit':
      case 'job':
        return this.#durations[kind].observe({ of: name, ...end }, seconds);
      case 'request': {
        const { result = 'done', code = 'none' } = end;
        this.#requests.inc({ operation: name, result, code });
        if (result === 'done' && name === 'sendMessage') this.#messages.inc({ as: 'request' });
        if (result === 'done' && name === 'placeCall') this.#calls.inc({ by: 'bot' });
        if (result === 'done' && name === 'bridgeCall') this.#calls.inc({ by: 'person' });
        return this.#durations.request.observe({ operation: name, result }, seconds);
      }
    }
  }

  #duration(name: string, help: string, labelNames: readonly string[]): Histogram {
    const full = { name: `ringback_${name}_duration_seconds`, help, labelNames: [...labelNames], buckets };
    return new Histogram({ ...full, registers: [this.registry] });
  }

  #counter(name: string, help: string, labelNames: readonly string[]): Counter {
    return new Counter({ name, help, labelNames: [...labelNames], registers: [this.registry] });
  }

  #countFacts({ name, help, labels, facts }: FactCounter): void {
    const counter = this.#counter(name, help, labels);
    for (const [kind, labelsOf] of Object.entries(facts))
      this.#facts.set(kind, [...(this.#facts.get(kind) ?? []), { counter, labelsOf }]);
  }
}

interface Counting {
  readonly counter: Counter;
  readonly labelsOf: (data: RecordedFact['data']) => End | undefined;
}
