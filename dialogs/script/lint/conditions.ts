import type { Path } from '../fault.js';
import { isRecord } from '../migrations.js';
import type { ScriptFile } from '../schema.js';

/** A condition and its place. */
export interface Placed {
  readonly path: Path;
  readonly source: string;
}

/** Lists every condition of a script with its place. */
export function conditionsOf({ questions }: ScriptFile): readonly Placed[] {
  return conditionsIn({ questions });
}

/** Lists what stands where conditions stand, also in a script that the schema refuses. */
export function conditionsIn(raw: unknown): readonly Placed[] {
  return listIn(raw, 'questions').flatMap((question, index) => [
    ...sourceAt(question, 'when', ['questions', index]),
    ...listIn(question, 'branches').flatMap((branch, at) =>
      sourceAt(branch, 'if', ['questions', index, 'branches', at]),
    ),
  ]);
}

function listIn(from: unknown, field: string): readonly unknown[] {
  const value = isRecord(from) ? from[field] : undefined;
  return Array.isArray(value) ? value : [];
}

function sourceAt(from: unknown, field: string, path: Path): readonly Placed[] {
  const source = isRecord(from) ? from[field] : undefined;
  return typeof source === 'string' && source !== '' ? [{ path: [...path, field], source }] : [];
}
