import type { Path } from '../fault.js';
import type { ScriptFile } from '../schema.js';

/** Lists every condition of a script with its place. */
export function conditionsOf({ questions }: ScriptFile): readonly { readonly path: Path; readonly source: string }[] {
  return questions.flatMap((question, index) => [
    ...(question.when === undefined ? [] : [{ path: ['questions', index, 'when'], source: question.when }]),
    ...question.branches.map((branch, at) => ({ path: ['questions', index, 'branches', at, 'if'], source: branch.if })),
  ]);
}
