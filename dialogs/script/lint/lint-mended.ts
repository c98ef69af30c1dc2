import type { Fault, Position } from '../fault.js';
import type { IncludeLookup } from '../includes.js';
import type { ParsedScript } from '../parse-script.js';
import { conditionCompiles } from './condition-compiles.js';
import { lintScript } from './lint-script.js';
import { checks } from './registry.js';
import { unknownReference } from './unknown-reference.js';

/** Where nothing is to be said. */
const nowhere: Position = { line: 0, column: 0 };

/** Runs the checks over what can be looked at of a script that the schema refuses, so that every fault is told at once. */
export function lintMended(parsed: ParsedScript, includes: IncludeLookup): readonly Fault[] {
  const { mended, locate } = parsed;
  if (!mended) return [];
  const { script, isStandIn } = mended;
  const lacksIds = script.questions.some((_, index) => isStandIn(['questions', index, 'id']));
  // Conditions were told with the schema, and who has lost an id may be meant by any name.
  const others = checks.filter((check) => check !== conditionCompiles && !(lacksIds && check === unknownReference));
  const known = {
    ...parsed,
    script,
    locate: (path: Parameters<typeof locate>[0]) => (isStandIn(path) ? nowhere : locate(path)),
  };
  return lintScript(known, includes, others).filter(({ line }) => line > 0);
}
