import type { CauseFacts } from '../cause-facts.js';

/** Something that speaks for a cause: a stable code, and what it is about. */
export interface Speaks {
  readonly code: string;
  readonly detail?: string;
}

/** Looks for what speaks for one cause. */
export type Evidence = (facts: CauseFacts) => readonly Speaks[];
