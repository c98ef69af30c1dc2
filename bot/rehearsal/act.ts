import type { AttemptFailure, Resolution } from '../../dialogs/engine/input.js';

/** Something that happens to a rehearsed conversation: what the party, an agent, the network or the clock does. */
export type Act =
  /** Words: spoken while a call is on, otherwise a message. */
  | { readonly kind: 'words'; readonly text: string; readonly confidence?: number; readonly late?: boolean }
  /** Messages in a row, a second apart, also while a call is on. */
  | { readonly kind: 'texts'; readonly texts: readonly string[]; readonly attachments?: number }
  | { readonly kind: 'keys'; readonly keys: string; readonly late?: boolean }
  | { readonly kind: 'silence' }
  | { readonly kind: 'hang-up' }
  /** The party calls. */
  | { readonly kind: 'call' }
  | { readonly kind: 'wait'; readonly ms: number }
  /** The last webhook arrives again, word for word. */
  | { readonly kind: 'again' }
  /** What becomes of the calls that are placed from now on. */
  | { readonly kind: 'next-calls'; readonly fate: CallFate }
  /** The last message did not arrive. */
  | { readonly kind: 'not-delivered'; readonly failure: MessageFailure }
  | { readonly kind: 'contact'; readonly channel: 'sms' | 'voice' }
  | { readonly kind: 'resolve'; readonly reviewId: string; readonly by?: string; readonly resolution: Resolution }
  | { readonly kind: 'supplement'; readonly item: string; readonly status: 'received' | 'rejected' }
  | { readonly kind: 'carrier-word'; readonly word: 'stop' | 'start' | 'help' };

/** What becomes of a call that is placed. */
export const callFates = [
  'answered',
  'busy',
  'no-answer',
  'machine',
  'failed',
  'canceled',
  'invalid-number',
  'out-of-service',
] as const satisfies readonly ('answered' | AttemptFailure)[];
/** What becomes of a call that is placed. */
export type CallFate = (typeof callFates)[number];

/** Why a message does not arrive. */
export const messageFailures = [
  'undelivered',
  'unreachable',
  'unexplained',
  'not-in-time',
  'takes-no-texts',
  'invalid-number',
  'blocked',
  'filtered',
] as const satisfies readonly AttemptFailure[];
/** Why a message does not arrive. */
export type MessageFailure = (typeof messageFailures)[number];

/** What the bot did about an act, in order. */
export type Reply =
  | { readonly kind: 'say'; readonly text: string }
  /** `to`: another party than the one of the conversation. */
  | { readonly kind: 'text'; readonly text: string; readonly to?: string }
  | { readonly kind: 'transfer'; readonly to: string }
  | { readonly kind: 'call' | 'hang-up' | 'start-recording' | 'pause-recording' | 'resume-recording' }
  | { readonly kind: 'restrict' | 'unrestrict'; readonly channel: string }
  /** The party's wall clock, before what a timer set off. */
  | { readonly kind: 'at'; readonly time: string };
