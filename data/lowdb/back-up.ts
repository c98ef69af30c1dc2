import { cp, mkdir, readdir } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { AppError } from '../../dialogs/app-error.js';
import { openEnvironment } from './environment.js';

/**
 * Copies a home into an empty folder, also while a server works on it. Rejects with an AppError where something lies
 * there already, where it is part of the home, and where no folder can be made.
 *
 * The order is what makes the copy whole: a head may be behind its log, and never ahead, so heads come first; a log may
 * not be without its party's key, so keys and papers come last.
 */
export async function backUp(home: string, folder: string): Promise<void> {
  if (isWithin(home, folder))
    throw new AppError('folder-in-home', `${folder} lies within ${home}. Name a folder outside of it.`);
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((cause: unknown) => {
    throw new AppError('folder-not-made', `${folder} cannot be made. Name a folder that you may write to.`, { cause });
  });
  if ((await readdir(folder)).length > 0)
    throw new AppError('folder-not-empty', `Something lies in ${folder}. Name a folder that is empty or not there.`);
  for (const name of ['heads', 'store']) await copyEnvironment(join(home, name), join(folder, name));
  for (const entry of await readdir(home)) {
    if (entry === 'heads' || entry === 'store' || isOfThisMachine(entry)) continue;
    await cp(join(home, entry), join(folder, entry), { recursive: true, preserveTimestamps: true });
  }
}

/** What opens a running server is made anew where the copy is started. */
function isOfThisMachine(entry: string): boolean {
  return entry === 'api-token';
}

/** There it would be copied into itself. */
function isWithin(home: string, folder: string): boolean {
  const way = relative(home, folder);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** As it stood at one moment: LMDB reads it in one transaction, while others may write. */
async function copyEnvironment(from: string, to: string): Promise<void> {
  await mkdir(to, { mode: 0o700 });
  const environment = openEnvironment(from);
  try {
    await environment.backup(to, false);
  } finally {
    await environment.close();
  }
}
