import { randomBytes, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../dialogs/app-error.js';
import { deriveKey } from './derive.js';
import { isFileError, writeOnceDurably } from './durable-file.js';

const keyBytes = 32;

/**
 * The key that wraps every party's key: the given one (base64, 32 bytes), or the one in `<home>/installation.key`,
 * made at first start and readable by its owner alone. A key that is not the one this home was begun with is refused,
 * because going on with it would leave everything kept so far unreadable.
 */
export async function installationKey(home: string, given?: string): Promise<Buffer> {
  const keyPath = join(home, 'installation.key');
  const checkPath = join(home, 'installation.check');
  const check = await readIfThere(checkPath);
  let text = given ?? (await readIfThere(keyPath))?.toString('utf8');
  if (text === undefined && check !== undefined) {
    throw new AppError(
      'installation-key-missing',
      `The encryption key of ${home} is gone. Put installation.key back from a backup, or set RINGBACK_ENCRYPTION_KEY to it.`,
    );
  }
  if (text === undefined) {
    await writeOnceDurably(keyPath, `${randomBytes(keyBytes).toString('base64')}\n`);
    text = await readFile(keyPath, 'utf8');
  }
  const key = decodeKey(text);
  const expected = deriveKey(key, 'check');
  if (check === undefined) await writeOnceDurably(checkPath, `${expected.toString('base64')}\n`);
  else if (!same(expected, Buffer.from(check.toString('utf8').trim(), 'base64'))) {
    throw new AppError(
      'wrong-encryption-key',
      `The encryption key is not the one that ${home} was begun with. Set RINGBACK_ENCRYPTION_KEY to that one, or choose another RINGBACK_HOME.`,
    );
  }
  return key;
}

/** The key that was given, or lies in the home; undefined when there is none. Nothing is made. */
export async function installationKeyAt(home: string, given?: string): Promise<Buffer | undefined> {
  const text = given ?? (await readIfThere(join(home, 'installation.key')))?.toString('utf8');
  return text === undefined ? undefined : decodeKey(text);
}

function decodeKey(text: string): Buffer {
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length !== keyBytes || key.toString('base64') !== text.trim()) {
    throw new AppError(
      'bad-encryption-key',
      'RINGBACK_ENCRYPTION_KEY must be 32 bytes in base64. Make one with: openssl rand -base64 32',
    );
  }
  return key;
}

function same(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isFileError(error, 'ENOENT')) return undefined;
    throw error;
  }
}
