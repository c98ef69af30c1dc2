import type { RejectReason } from '../../vocabulary.js';

/** What a person made of a paper, as the party is to hear it. */
export interface PaperNews {
  readonly item: string;
  /** Why it will not do; it will, unless told. */
  readonly rejected?: { readonly reason: RejectReason; readonly words?: string };
}
