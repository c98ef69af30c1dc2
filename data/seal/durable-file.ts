import { randomBytes } from 'node:crypto';
import { link, mkdir, open, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Whether a failure of the file system carries this code, like ENOENT. */
export function isFileError(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}

/** Makes the names inside a folder survive a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Writes a whole file that only its owner may read: all of it is on the disk when this resolves. A file that is there
 * already stays as it is, so that of two processes that make one at the same time the first wins.
 */
export async function writeOnceDurably(path: string, content: Buffer | string): Promise<void> {
  const folder = dirname(path);
  const firstMade = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (firstMade !== undefined) await syncFolder(dirname(firstMade));
  const draft = `${path}.${randomBytes(6).toString('hex')}.draft`;
  try {
    await writeSynced(draft, content);
    // A link, unlike a rename, fails when the name is taken.
    await link(draft, path);
  } catch (error) {
    if (!isFileError(error, 'EEXIST')) throw error;
  } finally {
    await unlink(draft).catch(() => undefined);
  }
  await syncFolder(folder);
}

async function writeSynced(path: string, content: Buffer | string): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Overwrites bytes inside a file with others that mean nothing; they are gone from the disk when this resolves. */
export async function overwriteDurably(path: string, from: number, length: number): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.write(randomBytes(length), 0, length, from);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Overwrites a file and removes it. Deleting alone would leave its bytes on the disk. */
export async function destroyDurably(path: string): Promise<void> {
  await overwriteDurably(path, 0, (await stat(path)).size);
  await unlink(path);
  await syncFolder(dirname(path));
}
