import { isDeepStrictEqual } from 'node:util';
import type { Standing } from './standing-of.js';

/** What is otherwise than before; `null` stands for what is gone. */
export type Changes = { readonly [name: string]: Standing[string] | Changes | null };

/** What changed between two looks at a case's file; undefined when nothing did. */
export function changesIn(before: Standing, after: Standing): Changes | undefined {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = names.flatMap((name): (readonly [string, Changes[string]])[] => {
    const [old, now] = [before[name], after[name]];
    if (isDeepStrictEqual(old, now)) return [];
    if (now === undefined) return [[name, null]];
    if (!isNested(old) || !isNested(now)) return [[name, now]];
    const inner = changesIn(old, now);
    return inner ? [[name, inner]] : [];
  });
  return changed.length > 0 ? Object.fromEntries(changed) : undefined;
}

function isNested(one: Standing[string] | undefined): one is Standing {
  return typeof one === 'object' && !Array.isArray(one);
}
