import type { Case, Party } from '../../../dialogs/case.js';

/** A case and one of its parties. */
export interface Place {
  readonly file: Case;
  readonly party: Party;
}
