import type { PartyRole } from '../../dialogs/vocabulary.js';
import type { NumberDigests } from '../seal/number-digests.js';
import type { PartyKey } from '../seal/party-key.js';
import type { Commit } from '../store.js';
import type { LogDocument, LogIndex } from './log-document.js';

/** What indexing looks things up in. */
export interface IndexParts {
  readonly numbers: NumberDigests;
  /** Who a party is in a case. */
  readonly roleIn: (caseId: string, partyId: string) => PartyRole | undefined;
}

/** What a log is found by after a commit; of an erased party nothing that comes from them. */
export function indexOfCommit(
  commit: Commit,
  key: PartyKey | 'erased',
  before: LogDocument,
  parts: IndexParts,
): LogIndex {
  const { index } = commit;
  const found = {
    ...(index.review !== undefined && index.review.open > 0 && { review: index.review }),
    ...(index.secrets !== undefined && index.secrets.length > 0 && { secrets: index.secrets }),
  };
  if (key === 'erased') return found;
  const party = partyIn(commit, key, before, parts);
  const all = party ? { ...found, party } : found;
  if (index.number === undefined) return all;
  const { bucket, proof } = parts.numbers.refOf(index.number, key, before.index.number);
  return { ...all, number: { bucket, proof, lastPromptAt: index.lastPromptAt ?? 0 } };
}

function partyIn(
  { caseId, partyId, index }: Commit,
  key: PartyKey,
  before: LogDocument,
  { numbers, roleIn }: IndexParts,
): LogIndex['party'] {
  const { partyNumbers = [], told = [] } = index;
  const marks = [...partyNumbers, ...told.map(markOf)];
  if (marks.length === 0) return undefined;
  const role = roleIn(caseId, partyId);
  const known = before.index.party?.numbers ?? [];
  return role && { role, numbers: marks.map((mark, at) => numbers.refOf(mark, key, known[at])) };
}

/** Words are found as numbers are: a bucket of few bits, and a proof under the key of who told them. */
export function markOf(words: string): string {
  return `told ${words}`;
}
