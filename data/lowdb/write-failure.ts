import { setImmediate } from 'node:timers/promises';
import { AppError } from '../../dialogs/app-error.js';
import { VersionConflict } from './lmdb-document-adapter.js';

/** Says that the disk did not take a write. Whatever was in it is as if it had never been tried. */
export async function writeFailure(home: string, error: unknown): Promise<AppError> {
  const cause = await innerCause(error);
  const why = messageOf(cause).split(':', 1)[0];
  return new AppError(
    'store-write-failed',
    `Could not write to ${home} (${why}). Nothing was changed. Free disk space or repair the disk, then try again.`,
    { cause },
  );
}

/** What a write came to; its failure told as `writeFailure` does. */
export async function orWriteFailure<T>(home: string, write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    throw error instanceof AppError ? error : await writeFailure(home, error);
  }
}

/** Whether a document was written: false when somebody else wrote it first. */
export async function wroteFirst(home: string, write: Promise<void>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof VersionConflict) return false;
    throw await writeFailure(home, error);
  }
}

/** lmdb tells the reason by a second promise, which on some paths never settles. */
async function innerCause(error: unknown): Promise<unknown> {
  if (typeof error !== 'object' || error === null || !('commitError' in error)) return error;
  const told = Promise.resolve(error.commitError).catch((reason: unknown) => reason);
  return await Promise.race([told, setImmediate(error).then(() => setImmediate(error))]);
}

function messageOf(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'message' in cause ? String(cause.message) : String(cause);
}
