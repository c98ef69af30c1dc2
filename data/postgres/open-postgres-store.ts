import { mkdir } from 'node:fs/promises';
import { AppError } from '../../dialogs/app-error.js';
import { deriveKey } from '../seal/derive.js';
import { installationKey } from '../seal/installation-key.js';
import { InstallationKeys } from '../seal/installation-keys.js';
import { Database, sql } from './database.js';
import { migrate } from './migrate.js';
import { PostgresStore } from './postgres-store.js';

/** How a store in PostgreSQL is opened. */
export interface PostgresStoreOptions {
  /** DATABASE_URL, like postgres://user:password@host:5432/ringback. */
  readonly url: string;
  /** The folder of the installation’s key, where it is not given. */
  readonly home: string;
  /** RINGBACK_ENCRYPTION_KEY: 32 bytes in base64. Made at first start when not given. */
  readonly encryptionKey?: string;
  /** Hears of failures that no caller waits for. Its messages hold nothing personal. */
  readonly log?: (problem: Error) => void;
  /** How many logs stay in memory. */
  readonly keepOpen?: number;
}

/** Opens the store and brings its tables up to date. Throws `AppError` when database or encryption key will not do. */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<PostgresStore> {
  const { url, home, encryptionKey, log = () => undefined, keepOpen = 1_000 } = options;
  await mkdir(home, { recursive: true, mode: 0o700 });
  const installation = await installationKey(home, encryptionKey);
  const database = new Database(url, log);
  try {
    await migrate(database);
    await refuseForeignKey(database, installation);
    return new PostgresStore({ database, ours: new InstallationKeys(installation), keepOpen, report: log });
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Going on with another key would leave everything kept so far unreadable. */
async function refuseForeignKey(database: Database, installation: Buffer): Promise<void> {
  const check = deriveKey(installation, 'check').toString('base64');
  await database.rows(sql('insert into installation (key_check) values ($1) on conflict do nothing', check));
  const [row] = await database.rows<{ readonly key_check: string }>(sql('select key_check from installation'));
  if (row?.key_check === check) return;
  throw new AppError(
    'wrong-encryption-key',
    'The encryption key is not the one that this database was begun with. Set RINGBACK_ENCRYPTION_KEY to that one, or name another database in DATABASE_URL.',
  );
}
