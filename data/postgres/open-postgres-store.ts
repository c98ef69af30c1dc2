import { mkdir } from 'node:fs/promises';
import { AppError } from '../../dialogs/app-error.js';
import { deriveKey } from '../seal/derive.js';
import { installationKey, installationKeyAt } from '../seal/installation-key.js';
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
  const { url, log = () => undefined, keepOpen = 1_000 } = options;
  const database = new Database(url, log);
  try {
    await migrate(database);
    const ours = new InstallationKeys(await keyOf(database, options));
    return new PostgresStore({ database, ours, keepOpen, report: log });
  } catch (error) {
    await database.close();
    throw error;
  }
}

/**
 * The key that this database was begun with. A new one is made only for a new database: with another key everything kept
 * so far would be unreadable.
 */
async function keyOf(database: Database, { home, encryptionKey }: PostgresStoreOptions): Promise<Buffer> {
  const known = await readCheck(database);
  const key =
    known === undefined ? await begin(database, home, encryptionKey) : await installationKeyAt(home, encryptionKey);
  if (key === undefined)
    throw new AppError(
      'installation-key-missing',
      `The encryption key of this database is not here. Put its installation.key into ${home}, or set RINGBACK_ENCRYPTION_KEY to it.`,
    );
  if ((await readCheck(database)) === checkOf(key)) return key;
  throw new AppError(
    'wrong-encryption-key',
    'The encryption key is not the one that this database was begun with. Set RINGBACK_ENCRYPTION_KEY to that one, or name another database in DATABASE_URL.',
  );
}

/** Of several processes that begin together the first one’s key counts. */
async function begin(database: Database, home: string, encryptionKey: string | undefined): Promise<Buffer> {
  await mkdir(home, { recursive: true, mode: 0o700 });
  const key = await installationKey(home, encryptionKey);
  await database.rows(sql('insert into installation (key_check) values ($1) on conflict do nothing', checkOf(key)));
  return key;
}

async function readCheck(database: Database): Promise<string | undefined> {
  const rows = await database.rows<{ readonly key_check: string }>(sql('select key_check from installation'));
  return rows[0]?.key_check;
}

function checkOf(key: Buffer): string {
  return deriveKey(key, 'check').toString('base64');
}
