import type { DueLogs } from '../data/due-logs.js';
import type { Store } from '../data/store.js';
import type { Log } from './log.js';
import type { Settings } from './settings.js';

/** Where is kept what there is: `DATABASE_URL`, or else `RINGBACK_HOME`; and `RINGBACK_ENCRYPTION_KEY`. */
export interface StorePlace {
  readonly home: string;
  readonly encryptionKey?: string;
  readonly databaseUrl?: string;
}

/** What the settings say of it. */
export function storePlaceOf(settings: Settings): StorePlace {
  const { RINGBACK_HOME: home, RINGBACK_ENCRYPTION_KEY: encryptionKey, DATABASE_URL: databaseUrl } = settings;
  return { home, encryptionKey, databaseUrl };
}

/** Opens the store of a place; `report` hears of failures that no caller waits for. Rejects with an AppError when it will not open. */
export async function openStoreAt(place: StorePlace, report?: (problem: Error) => void): Promise<Store> {
  const { home, encryptionKey, databaseUrl } = place;
  if (databaseUrl !== undefined) {
    const { openPostgresStore } = await import('../data/postgres/open-postgres-store.js');
    return await openPostgresStore({ url: databaseUrl, home, encryptionKey, log: report });
  }
  const { openLowdbStore } = await import('../data/lowdb/open-lowdb-store.js');
  return await openLowdbStore({ home, encryptionKey, log: report });
}

/** Opens the store that the settings name. Rejects with an AppError when it will not open. */
export function openStore(settings: Settings, log: Log): Promise<Store> {
  const codeOf = (problem: Error) => ('code' in problem ? String(problem.code) : problem.name);
  return openStoreAt(storePlaceOf(settings), (problem) => log.error('store', { code: codeOf(problem) }));
}

/** An open store, and which of its logs this server works on; all that are due, unless it shares them. */
export interface StoreToServe {
  readonly store: Store;
  readonly dueLogs?: DueLogs;
}

/** The same for a server, beside others where the store and `isAlone` let it: else it rejects with the AppError already-served. */
export async function openStoreToServe(settings: Settings, log: Log, isAlone: boolean): Promise<StoreToServe> {
  const store = await openStore(settings, log);
  try {
    if (!isAlone && store.serveTogether) return { store, dueLogs: await store.serveTogether() };
    await store.serveAlone();
    return { store };
  } catch (error) {
    await store.close();
    throw error;
  }
}
