import { byPosition, type Fault } from '../../dialogs/script/fault.js';
import { lookupIn, readScripts } from '../../dialogs/script/library.js';
import { lintMended } from '../../dialogs/script/lint/lint-mended.js';
import { lintScript } from '../../dialogs/script/lint/lint-script.js';
import type { ParsedScript } from '../../dialogs/script/parse-script.js';
import { readGuides } from '../guides.js';
import { readSnippets } from '../snippets.js';
import { readPlayedBorrowers } from '../training/played-borrowers.js';

/** Where the product's own scripts stand, from the root of the project. */
export const scriptFolder = 'dialogs/scripts';

/**
 * `ringback lint [PATH...]`: checks script files, or all in a folder, and prints every fault at once; without a path the
 * product's own, and its guides, snippets and played borrowers.
 * Includes are looked up among the files named and in the product's own folder. Gives the exit code.
 */
export async function lintCommand(paths: readonly string[], output: (line: string) => void): Promise<number> {
  const named = tryToRead(paths.length > 0 ? paths : [scriptFolder], output);
  if (!named) return 1;
  const own = paths.length > 0 ? (tryToRead([scriptFolder], () => {}) ?? []) : [];
  if (named.length === 0) {
    output(`There is no script in ${paths.join(', ')} — name a script file, or a folder that holds YAML files`);
    return 1;
  }
  const includes = lookupIn([...own, ...named]);
  const guides = paths.length > 0 ? undefined : readGuides();
  const faults = named.flatMap((parsed) => [
    ...parsed.faults,
    ...(parsed.script ? lintScript({ ...parsed, script: parsed.script }, includes) : lintMended(parsed, includes)),
  ]);
  faults.push(...(guides?.faults ?? []));
  if (paths.length === 0) faults.push(...readSnippets().faults, ...readPlayedBorrowers().faults);
  for (const fault of [...faults].sort(byPosition)) output(lineOf(fault));
  if (faults.length === 0) output(soundLine(named.length, guides?.guides.length));
  return faults.length === 0 ? 0 : 1;
}

function soundLine(scripts: number, guides: number | undefined): string {
  if (guides !== undefined)
    return `${scripts} scripts, ${guides} guides, the snippets and the played borrowers are sound.`;
  return `${scripts} ${scripts === 1 ? 'script is' : 'scripts are'} sound.`;
}

function lineOf({ file, line, column, rule, message, remedy }: Fault): string {
  return `${file}:${line}:${column} ${rule} ${message} — ${remedy}`;
}

function tryToRead(paths: readonly string[], output: (line: string) => void): readonly ParsedScript[] | undefined {
  try {
    return readScripts(paths);
  } catch (error) {
    const path = pathIn(error);
    if (path === undefined) throw error;
    output(`${path} cannot be read — see that the path is right; name a script file or a folder of scripts`);
    return undefined;
  }
}

/** The path that the system could not read, if that is what went wrong. */
function pathIn(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'path' in error && typeof error.path === 'string'
    ? error.path
    : undefined;
}
