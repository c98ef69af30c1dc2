import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LowdbStore } from '../../data/lowdb/lowdb-store.js';
import { openLowdbStore } from '../../data/lowdb/open-lowdb-store.js';
import { openPostgresStore } from '../../data/postgres/open-postgres-store.js';
import type { PostgresStore, TakenOver } from '../../data/postgres/postgres-store.js';
import type { VerifyReport } from '../../data/store.js';
import { AppError } from '../../dialogs/app-error.js';
import type { StorePlace } from '../open-store.js';

/**
 * `ringback move`: carries everything that a home keeps into the PostgreSQL of DATABASE_URL and proves by the chains
 * that all of it came, before it is kept there; the home stays as it was. Gives the exit code.
 */
export async function moveCommand(
  { databaseUrl: url, ...place }: StorePlace,
  output: (line: string) => void,
): Promise<number> {
  if (url === undefined) {
    output('Name the PostgreSQL to move into: set DATABASE_URL to its address.');
    return 1;
  }
  if (!existsSync(join(place.home, 'store'))) {
    output(`Nothing is kept in ${place.home}. Name the folder that RINGBACK_HOME stands for.`);
    return 1;
  }
  let [from, to]: [LowdbStore?, PostgresStore?] = [];
  try {
    from = await openLowdbStore(place);
    to = await openPostgresStore({ ...place, url });
    // A server that went on meanwhile would write where nobody looks any more.
    for (const store of [from, to]) await store.serveAlone();
    return await move(from, to, output);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    output(error.message);
    return 1;
  } finally {
    await from?.close();
    await to?.close();
  }
}

async function move(from: LowdbStore, to: PostgresStore, output: (line: string) => void): Promise<number> {
  const before = await from.verify();
  if (before.faults.length > 0) {
    output('The home does not verify, so nothing was moved. Run verify there and restore what it names from a backup.');
    return 1;
  }
  await to.takeOver(from.contents(), (taken) => prove(from, before, taken));
  output(`${before.logs} logs, ${before.events} events: every chain holds, and each ends as it did in the home.`);
  output('The home is as it was. Keep its installation.key, which opens what was moved, and its documents.');
  return 0;
}

async function prove(from: LowdbStore, before: VerifyReport, taken: TakenOver): Promise<void> {
  const after = await taken.verify();
  const other = await firstDifference(from, taken);
  if (after.faults.length === 0 && other === undefined && sameCounts(before, after)) return;
  throw new AppError(
    'move-not-proven',
    `What came does not agree with what was there${other === undefined ? '' : ` (log ${other})`}, so nothing was kept in the database. Move again.`,
  );
}

function sameCounts(before: VerifyReport, after: VerifyReport): boolean {
  return before.logs === after.logs && before.events === after.events;
}

/** The first log that does not end as it did; its last hash tells of all that came before. */
async function firstDifference(from: LowdbStore, taken: TakenOver): Promise<string | undefined> {
  const there = taken.ends();
  for await (const end of from.contents().ends()) {
    const { value: other } = await there.next();
    if (other?.logId !== end.logId || other.seq !== end.seq || other.hash !== end.hash) return end.logId;
  }
  return undefined;
}
