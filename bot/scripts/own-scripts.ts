import { fileURLToPath } from 'node:url';
import { AppError } from '../../dialogs/app-error.js';
import { faultLines } from '../../dialogs/script/fault.js';
import type { IncludeLookup } from '../../dialogs/script/includes.js';
import { loadLibrary, lookupIn, readScripts, type ScriptLibrary } from '../../dialogs/script/library.js';

/** The folder with the scripts that Ringback brings. */
export const scriptsFolder = fileURLToPath(new URL('../../dialogs/scripts', import.meta.url));

/** Loads every script. Rejects with every fault at once: a bot with a broken script does not start. */
export function loadScripts(folders: readonly string[] = [scriptsFolder]): ScriptLibrary {
  const { scripts, faults } = loadLibrary(folders);
  if (faults.length === 0) return scripts;
  throw new AppError('scripts-broken', `These scripts need attention:\n${faultLines(faults).join('\n')}`);
}

let includes: IncludeLookup | undefined;

/** Finds what scripts include among those that Ringback brings. They are read once, and only where somebody writes. */
export function ownIncludes(): IncludeLookup {
  includes ??= lookupIn(readScripts([scriptsFolder]));
  return includes;
}
