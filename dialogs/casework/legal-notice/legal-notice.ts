import type { Public } from '../../fact.js';
import type { ForItem } from '../documents/document.js';

/** A paper that a party was asked for and has not brought. */
export type AwaitedPaper = ForItem & {
  /** ISO 8601, UTC. */
  readonly due: string;
};

/** What a party still owes, and the letter that the law wants sent about it. */
export interface LegalNotice {
  readonly awaited: readonly AwaitedPaper[];
  readonly letter?: { readonly sentBy: string; readonly sentOn: string; readonly by: string };
}

/** What happens to the papers that are awaited. */
export interface LegalNoticeEvents {
  'papers-awaited': Public<{ awaited: readonly AwaitedPaper[] }>;
  'letter-sent': Public<{ sentBy: string; sentOn: string; by: string }>;
}

/** What is told of the papers that are awaited. */
export interface LegalNoticeCommands {
  /** Every paper that is missing by now. */
  'see-awaited': { readonly awaited: readonly AwaitedPaper[] };
  /** `sentOn`: YYYY-MM-DD. */
  'note-letter': { readonly sentBy: string; readonly sentOn: string };
}
