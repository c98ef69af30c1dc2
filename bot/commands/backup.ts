import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { backUp } from '../../data/lowdb/back-up.js';
import { AppError } from '../../dialogs/app-error.js';
import type { StorePlace } from '../open-store.js';
import { verifyCommand } from './verify.js';

/**
 * `ringback backup FOLDER`: copies the home, also beside a running server, and verifies the copy. Gives the exit code: 1
 * when nothing was copied, or when the copy has a fault.
 */
export async function backupCommand(
  { home, encryptionKey, databaseUrl }: StorePlace,
  folder: string,
  output: (line: string) => void,
): Promise<number> {
  if (databaseUrl !== undefined) {
    output('With DATABASE_URL most is kept in PostgreSQL. docs/operating.md says what to copy, and in which order.');
    return 1;
  }
  if (!existsSync(join(home, 'store'))) {
    output(`Nothing is kept in ${home}. Name the folder with RINGBACK_HOME.`);
    return 1;
  }
  try {
    await backUp(home, folder);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    output(error.message);
    return 1;
  }
  return await verifyCommand({ home: folder, encryptionKey }, output);
}
