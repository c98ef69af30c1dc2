import type { Head, ReadHead } from '../log/head.js';
import { macOfHead } from '../log/head.js';
import type { LogDocument } from '../log/log-document.js';
import { verifyLog } from '../log/verify-log.js';
import type { InstallationKeys } from '../seal/installation-keys.js';
import type { VerifyReport } from '../store.js';
import { proofModulus, shards, vouchFor } from './begun.js';
import { type Runner, sql } from './database.js';
import { grouped } from './grouped.js';
import { KnownLog } from './log-cache.js';
import type { KeyRow, PartyKeys } from './party-keys.js';

type Fault = VerifyReport['faults'][number];

/** What is verified. */
export interface Verified {
  readonly runner: Runner;
  readonly keys: PartyKeys;
  readonly ours: InstallationKeys;
}

/** A log with its head; a head whose log is gone has no document. */
interface LogRow extends KeyRow {
  readonly id: string;
  readonly document: LogDocument | null;
  readonly seq: number | null;
  readonly hash: string | null;
  readonly mac: string | null;
}

interface RecordRow {
  readonly log_id: string;
  readonly version: number;
  readonly record: Buffer;
}

interface CountRow {
  readonly shard: number;
  readonly logs: number;
  readonly proof: string;
}

const page = 200;

/** Checks every log against its chain, its seals and its head; heads, counts and erasures against what is there. */
export async function verifyPostgres(parts: Verified): Promise<VerifyReport> {
  const before = await readCounts(parts.runner);
  const accounted = Array.from({ length: shards }, () => ({ logs: 0, proof: 0n }));
  const faults: Fault[] = [];
  let [logs, events] = [0, 0];
  for await (const rows of pagesOfLogs(parts.runner)) {
    const records = await recordsOf(parts.runner, rows);
    for (const row of rows) {
      const { shard, proof } = vouchFor(parts.ours, row.id);
      const account = accounted[shard];
      if (account) {
        account.logs += 1;
        account.proof += BigInt(proof);
      }
      const found = verifyRow(row, records.get(row.id) ?? [], parts);
      logs += row.document ? 1 : 0;
      events += found.events;
      if (found.fault) faults.push(found.fault);
    }
  }
  const after = await readCounts(parts.runner);
  faults.push(...findCountFaults(before, after, accounted), ...(await findErasureFaults(parts)));
  return { logs, events, faults };
}

function verifyRow(
  row: LogRow,
  records: readonly RecordRow[],
  { keys, ours }: Verified,
): { readonly events: number; readonly fault?: Fault } {
  const { id: logId, document } = row;
  const head = headOf(row, ours);
  if (document === null) {
    const isForged = head === 'forged';
    const message = isForged ? 'A head of no log, not written with this key.' : 'The log is gone.';
    return { events: 0, fault: { logId, fault: isForged ? 'forged-head' : 'missing-log', message } };
  }
  const log = new KnownLog(document);
  log.add(
    document,
    records.map((one) => ({ ...one, turn: null })),
  );
  const verified = verifyLog(log, logId, document, head, keys.open(row));
  // A log and its head are written as one, so that a log without a head has lost it.
  if (head !== undefined || verified.fault) return verified;
  return { ...verified, fault: { logId, fault: 'forged-head', message: 'The head of this log was removed.' } };
}

function headOf({ id, seq, hash, mac }: LogRow, { heads }: InstallationKeys): ReadHead {
  if (seq === null || hash === null) return undefined;
  const head: Head = { seq, hash };
  return mac === macOfHead(heads, id, head) ? head : 'forged';
}

async function* pagesOfLogs(runner: Runner): AsyncGenerator<readonly LogRow[], void> {
  const text = `select id, document, seq, hash, mac, ref, wrapped
    from (select id from logs union select log_id from heads) as every (id)
    left join logs using (id) left join heads on log_id = id left join party_keys on ref = key_ref
    where id > $1 order by id limit $2`;
  for (let last = ''; ; ) {
    const rows = await runner.rows<LogRow>(sql(text, last, page));
    yield rows;
    if (rows.length < page) return;
    last = rows.at(-1)?.id ?? last;
  }
}

/** No later than their logs: while commits go on, there may be more of them by now. */
async function recordsOf(runner: Runner, logs: readonly LogRow[]): Promise<ReadonlyMap<string, readonly RecordRow[]>> {
  const text = 'select log_id, version, record from commits where log_id = any($1) order by log_id, version';
  const rows = await runner.rows<RecordRow>(
    sql(
      text,
      logs.map(({ id }) => id),
    ),
  );
  return grouped(rows, (row) => row.log_id);
}

async function readCounts(runner: Runner): Promise<readonly (CountRow | undefined)[]> {
  const rows = await runner.rows<CountRow>(sql('select shard, logs, proof::text as proof from begun'));
  const known = new Map(rows.map((row) => [row.shard, row]));
  return Array.from({ length: shards }, (_, shard) => known.get(shard));
}

/** Compares what is there, and what heads tell was there, with how many logs were ever begun; more may be begun meanwhile. */
function findCountFaults(
  before: readonly (CountRow | undefined)[],
  after: readonly (CountRow | undefined)[],
  accounted: readonly { readonly logs: number; readonly proof: bigint }[],
): readonly Fault[] {
  return accounted.flatMap(({ logs, proof }, shard) => {
    const [least, most] = [before[shard], after[shard]];
    if (!least || !most) return [ofAll('A count of logs is gone.')];
    const gone = least.logs - logs;
    if (gone > 0)
      return [ofAll(gone === 1 ? 'A log is gone with its head.' : `${gone} logs are gone with their heads.`)];
    const isSettled = least.logs === most.logs;
    const isSame = proof % BigInt(proofModulus) === BigInt(most.proof);
    if (logs <= most.logs && (!isSettled || isSame)) return [];
    return [ofAll('The count of logs was changed, or a log was put in place of another.')];
  });
}

function ofAll(message: string): Fault {
  return { logId: '', fault: 'missing-log', message };
}

async function findErasureFaults({ runner, keys }: Verified): Promise<readonly Fault[]> {
  const forged = await keys.forgedErasures(runner);
  return forged.map((ref) => ({
    logId: '',
    fault: 'forged-erasure',
    message: `Row ${ref} of party_keys says that a key was destroyed, and no erasure did it. Put the row back from a backup.`,
  }));
}
