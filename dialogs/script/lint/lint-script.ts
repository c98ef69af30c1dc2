import { byPosition, type Fault } from '../fault.js';
import { type IncludeLookup, includedBy } from '../includes.js';
import type { ParsedScript } from '../parse-script.js';
import type { ScriptFile } from '../schema.js';
import type { Check } from './check.js';
import { checks } from './registry.js';

/** Runs checks over a parsed script and lists every fault in the order of its lines. */
export function lintScript(
  parsed: ParsedScript & { readonly script: ScriptFile },
  includes: IncludeLookup,
  chosen: readonly Check[] = checks,
): readonly Fault[] {
  const { script, file, locate } = parsed;
  const context = { file, locate, includes, included: includedBy(script, includes) };
  return chosen.flatMap(({ check }) => check(script, context)).sort(byPosition);
}
