import type { Fault, Locate, Path } from '../fault.js';
import type { IncludeLookup } from '../includes.js';
import type { ScriptFile } from '../schema.js';

/** What a check may look at besides the script. */
export interface LintContext {
  readonly file: string;
  readonly locate: Locate;
  readonly includes: IncludeLookup;
  /** The scripts included, and theirs, the nearest first. */
  readonly included: readonly ScriptFile[];
}

/** What a check found: where, what is wrong, and what to do about it. */
export interface Finding {
  readonly path: Path;
  readonly message: string;
  readonly remedy: string;
}

/** One thing that a script is checked for. */
export interface Check {
  readonly rule: string;
  check(script: ScriptFile, context: LintContext): readonly Fault[];
}

/** Makes a check of a function that lists findings; their places are turned into lines. */
export function defineCheck(
  rule: string,
  find: (script: ScriptFile, context: LintContext) => readonly Finding[],
): Check {
  return {
    rule,
    check: (script, context) =>
      find(script, context).map(({ path, message, remedy }) => ({
        file: context.file,
        ...context.locate(path),
        rule,
        message,
        remedy,
      })),
  };
}
