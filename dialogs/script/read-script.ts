import { compileScript } from './compile-script.js';
import { byPosition, type Fault } from './fault.js';
import type { IncludeLookup } from './includes.js';
import type { Check } from './lint/check.js';
import { conditionCompiles } from './lint/condition-compiles.js';
import { countryCarries } from './lint/country-carries.js';
import { lintMended } from './lint/lint-mended.js';
import { lintScript } from './lint/lint-script.js';
import { unknownReference } from './lint/unknown-reference.js';
import { parseScript } from './parse-script.js';
import type { Script } from './script.js';

/** A script that was read: what the engine runs unless something is wrong with it. */
export interface ReadScript {
  readonly script?: Script;
  readonly faults: readonly Fault[];
}

/** Without these a script cannot be run. All others are for who writes one. */
export const neededToRun: readonly Check[] = [conditionCompiles, countryCarries, unknownReference];

/** Reads the text of a script for who writes it: every check is held against it. */
export function readScript(text: string, file: string, includes: IncludeLookup): ReadScript {
  const parsed = parseScript(text, file);
  const { script } = parsed;
  const found = script ? lintScript({ ...parsed, script }, includes) : lintMended(parsed, includes);
  const faults = [...parsed.faults, ...found].sort(byPosition);
  return script?.party && faults.length === 0 ? { script: compileScript(script, includes), faults } : { faults };
}

/** Reads the text of a script that is to be run, and passed all checks when it was written. */
export function readToRun(text: string, file: string, includes: IncludeLookup): ReadScript {
  const parsed = parseScript(text, file);
  const { script } = parsed;
  if (!script?.party) return { faults: parsed.faults };
  const faults = [...parsed.faults, ...lintScript({ ...parsed, script }, includes, neededToRun)];
  return faults.length === 0 ? { script: compileScript(script, includes), faults } : { faults };
}
