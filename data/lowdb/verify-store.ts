import type { LogDocument } from '../log/log-document.js';
import { verifyLog } from '../log/verify-log.js';
import type { KeyRing } from '../seal/key-ring.js';
import type { VerifyReport } from '../store.js';
import type { Tables } from './environment.js';
import type { HeadList } from './head-list.js';
import { LmdbLogRecords } from './lmdb-log-records.js';
import { pagedKeys } from './paged.js';
import type { VouchedCount } from './vouched-count.js';

type Fault = VerifyReport['faults'][number];
type Count = ReturnType<VouchedCount['read']>;

/** What is verified. */
export interface Verified {
  readonly tables: Pick<Tables, 'conversations' | 'commits' | 'turns'>;
  readonly heads: HeadList;
  readonly begun: VouchedCount;
  readonly ring: KeyRing;
}

/** Checks every log against its chain, its seals and its head; heads, counts and erasures against what is there. */
export async function verifyStore({ tables, heads, begun, ring }: Verified): Promise<VerifyReport> {
  await heads.settled();
  const expected = { heads: heads.count.read(), logs: begun.read() };
  const faults: Fault[] = [];
  const headless: string[] = [];
  let logs = 0;
  let events = 0;
  for await (const id of pagedKeys(tables.conversations)) {
    // The head is read before its log: while commits go on, a log may run ahead of its head but not behind.
    const head = heads.read(id);
    const document = readDocument(tables, id);
    logs += 1;
    if (head === undefined) headless.push(id);
    if (document === undefined) {
      faults.push({ logId: id, fault: 'unreadable', message: 'The document cannot be read.' });
      continue;
    }
    const verified = verifyLog(new LmdbLogRecords(tables, id), id, document, head, ring.find(document.partyId));
    events += verified.events;
    if (verified.fault !== undefined) faults.push(verified.fault);
  }
  const headFaults = await findHeadFaults(tables, heads, expected.heads, headless);
  const missing = headFaults.filter(({ fault }) => fault === 'missing-log').length;
  const countFault = findCountFault(expected.logs, logs + missing);
  faults.push(...headFaults, ...(countFault ? [countFault] : []), ...(await findErasureFaults(ring)));
  return { logs, events, faults };
}

function readDocument({ conversations }: Verified['tables'], id: string): LogDocument | undefined {
  try {
    const document = conversations.get(id);
    return Number.isSafeInteger(document?.version) ? document : undefined;
  } catch {
    return undefined;
  }
}

async function findHeadFaults(
  { conversations }: Verified['tables'],
  heads: HeadList,
  expected: Count,
  headless: readonly string[],
): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  let seen = 0;
  for await (const logId of heads.ids()) {
    seen += 1;
    if (conversations.doesExist(logId)) continue;
    const forged = heads.read(logId) === 'forged';
    faults.push({
      logId,
      fault: forged ? 'forged-head' : 'missing-log',
      message: forged ? 'A head of no log, not written with this key.' : 'The log is gone.',
    });
  }
  if (expected === 'gone') return [...faults, ofHome('forged-head', 'The list of heads was taken away.')];
  if (expected === 'forged') return [...faults, ofHome('forged-head', 'The count of heads was changed.')];
  if (seen >= expected) return faults;
  // A crash can leave a new log without a head, but it cannot take a head away that was counted.
  for (const logId of headless) {
    faults.push({
      logId,
      fault: 'forged-head',
      message: 'The head of this log may have been removed.',
    });
  }
  return faults;
}

/** Compares what is there, and what heads tell was there, with how many logs were ever begun. */
function findCountFault(begun: Count, accounted: number): Fault | undefined {
  if (begun === 'gone' || begun === 'forged') {
    return ofHome('missing-log', `The count of logs ${begun === 'gone' ? 'is gone' : 'was changed'}.`);
  }
  const gone = begun - accounted;
  if (gone <= 0) return undefined;
  const what = gone === 1 ? 'A log is gone with its head.' : `${gone} logs are gone with their heads.`;
  return ofHome('missing-log', what);
}

async function findErasureFaults(ring: KeyRing): Promise<readonly Fault[]> {
  const forged = await ring.forgedTombstones();
  return forged.map((path) =>
    ofHome(
      'forged-erasure',
      `${path} says that a key was destroyed, and no erasure was recorded. Remove it; if the key is gone too, put it back.`,
    ),
  );
}

function ofHome(fault: Fault['fault'], message: string): Fault {
  return { logId: '', fault, message };
}
