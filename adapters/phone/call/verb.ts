import type { Exchange } from '../exchange.js';
import type { TwimlElement } from '../twiml/parse-twiml.js';
import type { Fields } from '../webhooks/webhook.js';
import type { Call, TwimlSource } from './call.js';
import type { FinalStatus } from './call-words.js';

/** What a verb works on. */
export interface VerbContext {
  readonly exchange: Exchange;
  readonly call: Call;
  readonly verb: TwimlElement;
  /** The address of the document, against which other addresses are read. */
  readonly documentUrl: string;
  /** Follows instructions of another call; `next` when nothing is left of them, undefined when that call is over. */
  readonly follow: (call: Call, source: TwimlSource) => Promise<Step | undefined>;
}

/** Where the call goes after a verb. */
export type Step =
  | { readonly kind: 'next' }
  | { readonly kind: 'go-to'; readonly source: TwimlSource }
  | { readonly kind: 'end'; readonly status: FinalStatus };

/** Carries out one verb of a TwiML document. */
export type Verb = (context: VerbContext) => Promise<Step>;

/** On to the verb that follows. */
export const next: Step = { kind: 'next' };

/** On to another document: the one that `address` names, or the same again. */
export function goTo({ verb, documentUrl }: VerbContext, address: string | undefined, fields: Fields): Step {
  const url = address ? new URL(address, documentUrl).href : documentUrl;
  const method = verb.attributes.method?.toUpperCase() === 'GET' ? 'GET' : 'POST';
  return { kind: 'go-to', source: { kind: 'address', address: { url, method }, fields } };
}

/** An attribute that counts something; what is missing or no number is `otherwise`. */
export function numberAttribute(verb: TwimlElement, name: string, otherwise: number): number {
  const value = Number.parseFloat(verb.attributes[name] ?? '');
  return Number.isFinite(value) ? value : otherwise;
}
