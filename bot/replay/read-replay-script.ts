import { AppError } from '../../dialogs/app-error.js';
import { faultLines } from '../../dialogs/script/fault.js';
import { loadLibrary, readScripts } from '../../dialogs/script/library.js';
import type { Script } from '../../dialogs/script/script.js';

/** Reads one script file, with what it includes from `folder`. Rejects with every fault of the file. */
export function readReplayScript(file: string, folder: string): Script {
  const parsed = readFile(file);
  // The file comes first, so that it is taken before another of its name.
  const { scripts, faults } = loadLibrary([file, folder]);
  const own = faults.filter((fault) => fault.file === file);
  const script = parsed?.script && own.length === 0 ? scripts.get(parsed.script.id, parsed.script.version) : undefined;
  if (script) return script;
  const why = own.length > 0 ? `:\n${faultLines(own).join('\n')}` : '. Name one that is for a party, not a common one.';
  throw new AppError('script-unfit', `${file} cannot be replayed${why}`);
}

function readFile(file: string) {
  try {
    return readScripts([file])[0];
  } catch (cause) {
    throw new AppError('script-unreadable', `${file} cannot be read: name one script file.`, { cause });
  }
}
