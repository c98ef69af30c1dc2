import type { PartyKey } from '../seal/party-key.js';
import type { LogEvidence } from '../store.js';
import { decodeRecord } from './commit-record.js';
import type { LogDocument } from './log-document.js';
import { logKeyOf } from './log-key.js';
import type { LogRecords } from './log-records.js';

/** A log as it lies on the disk. The first logs were sealed with the party's key, which opens more and is not given. */
export function evidenceIn(
  records: Pick<LogRecords, 'recordOf'>,
  document: LogDocument,
  party: PartyKey | 'erased',
): LogEvidence {
  const { id: logId, caseId, partyId, seq, hash, version, format } = document;
  const key = party === 'erased' || format === 1 ? undefined : logKeyOf(party, document);
  const commits = Array.from({ length: version }, (_, at) => {
    const { lines, sealed } = decodeRecord(records.recordOf(at + 1) ?? Buffer.alloc(0));
    return { version: at + 1, lines, ...(sealed && { sealed }) };
  });
  return { logId, caseId, partyId, seq, hash, ...(key && { key }), commits };
}
