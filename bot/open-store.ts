import { openLowdbStore } from '../data/lowdb/open-lowdb-store.js';
import type { Store } from '../data/store.js';
import type { Log } from './log.js';
import type { Settings } from './settings.js';

/** Opens the store that the settings name. Rejects with an AppError when it will not open. */
export function openStore(settings: Settings, log: Log): Promise<Store> {
  return openLowdbStore({
    home: settings.RINGBACK_HOME,
    encryptionKey: settings.RINGBACK_ENCRYPTION_KEY,
    log: (problem) => log.error('store', { code: problem.code }),
  });
}

/** The same, for one server alone: rejects with the AppError already-served beside another. */
export async function openStoreToServe(settings: Settings, log: Log): Promise<Store> {
  const store = await openStore(settings, log);
  try {
    await store.serveAlone();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}
