const hour = 3_600;

/** What a provider's refusal means for us; `retryAfter` are seconds, one wait after another. */
export type ProviderFault =
  /** `certain` when the party surely asked for it; else the recipient or the carrier blocks us, and a person looks. */
  | { readonly kind: 'opted-out'; readonly certain: boolean }
  | { readonly kind: 'invalid-number' }
  | {
      readonly kind: 'retry-later';
      readonly retryAfter: readonly number[];
      readonly afterwards: 'use-voice' | 'give-up';
    }
  /** The number takes no text messages, or not from this sender. */
  | { readonly kind: 'use-voice' }
  /** Somebody has to change the account; nothing is to be sent until then. */
  | { readonly kind: 'config'; readonly hint: string }
  /** A carrier filtered the wording: it is not to be sent again. */
  | { readonly kind: 'filtered' }
  /** What was to be changed is over, as a call is once somebody has hung up. */
  | { readonly kind: 'gone' }
  /** `mayHaveHappened`: the request may have been carried out all the same, so ask before doing it again. */
  | { readonly kind: 'unknown'; readonly mayHaveHappened: boolean };

const retryLater = (retryAfter: readonly number[], afterwards: 'use-voice' | 'give-up' = 'give-up'): ProviderFault => ({
  kind: 'retry-later',
  retryAfter,
  afterwards,
});
const config = (hint: string): ProviderFault => ({ kind: 'config', hint });
const slowDown = retryLater([60, 300, 900]);

/** By Twilio's code, for refused requests and for messages that failed later. https://www.twilio.com/docs/api/errors */
export const providerFaults: Readonly<Record<number, ProviderFault>> = {
  10004: slowDown,
  20003: config('Check TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or the API key and its secret.'),
  20404: { kind: 'gone' },
  20429: slowDown,
  21211: { kind: 'invalid-number' },
  21216: config('Calls to this number are blocked: complete the business profile, or ask Twilio why.'),
  21220: { kind: 'gone' },
  21408: config('Enable the country under Messaging Geographic Permissions.'),
  21608: config('A trial account reaches verified numbers only: verify the number, or upgrade the account.'),
  21610: { kind: 'opted-out', certain: true },
  21611: slowDown,
  21612: { kind: 'use-voice' },
  21614: { kind: 'invalid-number' },
  22005: slowDown,
  30001: slowDown,
  30003: retryLater([hour, 4 * hour, 24 * hour], 'use-voice'),
  30004: { kind: 'opted-out', certain: false },
  30005: { kind: 'invalid-number' },
  30006: { kind: 'use-voice' },
  30007: { kind: 'filtered' },
  30008: retryLater([hour]),
  30024: config('The sender is not provisioned for this: check the number with Twilio.'),
  30034: config('Register the brand and the campaign for A2P 10DLC.'),
  // Not sent in time; no wait of its own, since calling hours decide when.
  30036: retryLater([0]),
  30879: config('Verify the toll-free number.'),
};

/** What a code from Twilio means; an unknown code of a refused request is a request that did not happen. */
export function faultOf(code: number): ProviderFault {
  return providerFaults[code] ?? { kind: 'unknown', mayHaveHappened: false };
}

/** Codes that say "too much at once": the sender has to slow down, beside what becomes of the one request. */
const tooMuch: ReadonlySet<number | undefined> = new Set([10004, 20429, 21611, 22005, 30001]);

/** Whether a code of Twilio's, for a request or a message that failed later, asks the sender to slow down. */
export function asksToSlowDown(code: number | undefined): boolean {
  return tooMuch.has(code);
}

/** What is known of a refusal beside its meaning. */
export interface RefusalFacts {
  /** The request reached nobody: it surely was not carried out. */
  readonly unsent?: boolean;
  /** Too much was asked at once. */
  readonly tooMuch?: boolean;
  /** Milliseconds for which nothing more is to be asked, where that was told. */
  readonly waitMs?: number;
}

/** A request that Twilio refused, or that never reached it. */
export class TwilioError extends Error {
  override readonly name = 'TwilioError';
  /** Twilio's own code, where it gave one. */
  readonly providerCode: number | undefined;
  readonly fault: ProviderFault;
  readonly code: `twilio-${ProviderFault['kind']}`;
  readonly facts: RefusalFacts;

  constructor(fault: ProviderFault, providerCode?: number, facts: RefusalFacts = {}) {
    // Neither Twilio's message nor the cause is kept: they name the party's number.
    const hint = fault.kind === 'config' ? ` ${fault.hint}` : '';
    super(`Twilio did not do it: ${fault.kind}${providerCode ? ` (code ${providerCode})` : ''}.${hint}`);
    this.fault = fault;
    this.providerCode = providerCode;
    this.code = `twilio-${fault.kind}`;
    this.facts = { tooMuch: asksToSlowDown(providerCode), ...facts };
  }
}

/** Seconds until a refused request is made again, after so many tries; one that was only too much at once is never given up. */
export function nextTry({ fault, facts }: TwilioError, tries: number): number | undefined {
  if (fault.kind !== 'retry-later') return undefined;
  return fault.retryAfter[tries] ?? (facts.tooMuch ? fault.retryAfter.at(-1) : undefined);
}

/** The refusal of one request too many; with the milliseconds that Twilio wants us to wait, where it says so. */
export function tooManyRequests(code?: number, waitMs?: number): TwilioError {
  return new TwilioError(slowDown, code, { tooMuch: true, waitMs });
}

/** What becomes of a request that reaches nobody; with the milliseconds after which it is worth while to try again. */
export function notSent(waitMs?: number): TwilioError {
  return new TwilioError(slowDown, undefined, { unsent: true, waitMs });
}

const neverSent: ReadonlySet<unknown> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH']);

/** Tells what an error of the official client means. */
export function toTwilioError(error: unknown): TwilioError {
  if (error instanceof TwilioError) return error;
  const { code, status } = (typeof error === 'object' && error !== null ? error : {}) as {
    readonly code?: unknown;
    readonly status?: unknown;
  };
  if (typeof code === 'number' && providerFaults[code]) return new TwilioError(providerFaults[code], code);
  if (status === 429) return tooManyRequests(typeof code === 'number' ? code : undefined);
  if (status === 401 || status === 403) return new TwilioError(faultOf(20003), 20003);
  if (neverSent.has(code)) return notSent();
  const refused = typeof status === 'number' && status < 500;
  return new TwilioError({ kind: 'unknown', mayHaveHappened: !refused }, typeof code === 'number' ? code : undefined);
}
