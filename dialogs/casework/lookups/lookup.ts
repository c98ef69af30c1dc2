import type { Personal } from '../../fact.js';

/**
 * What the Reassigned Numbers Database answers when asked whether a number was permanently disconnected on or after a
 * day (FCC DA 21-1649).
 */
export const lookupAnswers = ['no', 'yes', 'no-data'] as const;
/** What the Reassigned Numbers Database answers. */
export type LookupAnswer = (typeof lookupAnswers)[number];

/** One answer about one number. Days are YYYY-MM-DD. */
export interface Lookup {
  /** E.164; empty once erased. */
  readonly number: string;
  /** The day from which on it was asked about: when the number was last known to be the party's. */
  readonly since: string;
  readonly answer: LookupAnswer;
  readonly askedOn: string;
}

/** The answers about a party's numbers, the latest of each number. */
export type Lookups = readonly Lookup[];

/** What happens to look-ups. */
export interface LookupEvents {
  'number-looked-up': Personal<
    { answer: LookupAnswer; since: string; askedOn: string; by: string },
    { number: string }
  >;
}

/** What is told of look-ups. */
export interface LookupCommands {
  'hear-lookup': Lookup;
}
