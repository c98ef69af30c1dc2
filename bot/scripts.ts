import { fileURLToPath } from 'node:url';
import { AppError } from '../dialogs/app-error.js';
import { loadLibrary, type ScriptLibrary } from '../dialogs/script/library.js';

/** The folder with the scripts that Ringback brings. */
export const scriptsFolder = fileURLToPath(new URL('../dialogs/scripts', import.meta.url));

/** Loads every script. Rejects with every fault at once: a bot with a broken script does not start. */
export function loadScripts(folders: readonly string[] = [scriptsFolder]): ScriptLibrary {
  const { scripts, faults } = loadLibrary(folders);
  if (faults.length === 0) return scripts;
  const lines = faults.map((fault) => `  ${fault.file}:${fault.line} ${fault.message} — ${fault.remedy}`);
  throw new AppError('scripts-broken', `These scripts need attention:\n${lines.join('\n')}`);
}
