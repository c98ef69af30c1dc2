import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isFileError, writeOnceDurably } from '../../data/seal/durable-file.js';
import { AppError } from '../../dialogs/app-error.js';

const fileName = 'api-token';

/**
 * The token by which commands of this machine ask its server: in the home, made at the first start, readable by the
 * owner alone. Whoever may read the home may read all that is kept, and so gains nothing by it.
 */
export async function homeToken(home: string): Promise<string> {
  const known = await homeTokenAt(home);
  if (known !== undefined) return known;
  // Of several processes that start at once the first one's holds.
  await writeOnceDurably(join(home, fileName), `${randomBytes(32).toString('base64url')}\n`);
  const token = await homeTokenAt(home);
  if (token === undefined)
    throw new AppError('token-broken', `${join(home, fileName)} cannot be read. Remove it and start again.`);
  return token;
}

/** The same for who asks: undefined where no server was started yet, or the file is not ours to read. */
export async function homeTokenAt(home: string): Promise<string | undefined> {
  try {
    return (await readFile(join(home, fileName), 'utf8')).trim() || undefined;
  } catch (error) {
    if (isFileError(error, 'ENOENT') || isFileError(error, 'EACCES')) return undefined;
    throw error;
  }
}
