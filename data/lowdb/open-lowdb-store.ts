import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../dialogs/app-error.js';
import { openKeyRing } from '../seal/key-ring.js';
import { openTables } from './environment.js';
import { HeadList } from './head-list.js';
import { markLayout } from './layout-mark.js';
import { LmdbErasureCount } from './lmdb-erasure-count.js';
import { LmdbKeyPlaces } from './lmdb-key-places.js';
import { LowdbStore } from './lowdb-store.js';
import { VouchedCount } from './vouched-count.js';

/** How a store is opened. */
export interface LowdbStoreOptions {
  /** The folder that everything lies in; made when it is not there. */
  readonly home: string;
  /** RINGBACK_ENCRYPTION_KEY: 32 bytes in base64. Made at first start when not given. */
  readonly encryptionKey?: string;
  /** Hears of failures that no caller waits for. Its messages hold nothing personal. */
  readonly log?: (problem: AppError) => void;
  /** How many conversations stay open in memory. */
  readonly keepOpen?: number;
}

/** Opens the embedded store. Throws `AppError` when the folder or the encryption key will not do. */
export async function openLowdbStore(options: LowdbStoreOptions): Promise<LowdbStore> {
  const { home, encryptionKey, log = () => undefined, keepOpen = 5_000 } = options;
  try {
    for (const folder of ['store', 'heads']) await mkdir(join(home, folder), { recursive: true, mode: 0o700 });
    await markLayout(home);
    const tables = openTables(join(home, 'store'));
    const records = { erasures: new LmdbErasureCount(tables), places: new LmdbKeyPlaces(tables) };
    const ring = await openKeyRing(home, records, encryptionKey);
    const heads = new HeadList({ home, path: join(home, 'heads'), key: ring.heads, report: log });
    const begun = new VouchedCount({ table: tables.counts, key: ring.heads, of: 'conversations' });
    // Nothing is kept before somebody's key is made. Once there are keys, a count that is not there was taken away.
    if (!existsSync(join(home, 'keys'))) for (const count of [begun, heads.count]) await count.begin();
    return new LowdbStore({ home, tables, heads, begun, ring, keepOpen });
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new AppError(
      'store-open-failed',
      `Could not open the store in ${home}: ${why}. See that the folder can be written.`,
      {
        cause,
      },
    );
  }
}
