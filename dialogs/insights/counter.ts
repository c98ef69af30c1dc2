import type { Found, Moment } from './moment.js';

/** What a counter has to know of a script. */
export interface ScriptFacts {
  /** Whether a question is one that every party is asked. */
  isCore(questionId: string): boolean;
}

/**
 * Finds what counts in one conversation. What is a part of something stands at the place of that: so no rate exceeds one,
 * whatever days and channels are looked at.
 */
export type Counter = (moments: readonly Moment[], script: ScriptFacts) => readonly Found[];
