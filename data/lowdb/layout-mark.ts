import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../dialogs/app-error.js';

/**
 * lmdb 3, which builds before the first release used, left lists of free pages in its files that 2.9 misreads, to its
 * end. So every home is marked before its files are made. Throws `AppError` for one that has files and no mark.
 */
export async function markLayout(home: string): Promise<void> {
  const mark = join(home, 'store.layout');
  if (existsSync(join(home, 'store', 'data.mdb')) && !existsSync(mark)) {
    throw new AppError(
      'store-too-old',
      `The store in ${home} was written by a build from before the first release, and this one cannot go on with it. Carry it into PostgreSQL with that build (ringback move), or name an empty RINGBACK_HOME and import again.`,
    );
  }
  await writeFile(mark, '2\n', { mode: 0o600 });
}
