import { clarities } from '../vocabulary.js';
import type { Cell } from './cell.js';
import { type CellCounts, groupedBy } from './cell-counts.js';
import { type Counts, countOf, totalOf } from './counts.js';
import type { QuestionRow } from './question-rows.js';
import { type Rate, rateOf, worstFirst } from './rate.js';

/** A group of cells, with the ambiguity in it. */
export interface GroupRow extends Rate {
  readonly by: 'clarity' | 'locale' | 'channel' | 'version' | 'type';
  readonly group: string;
}

/** What kind of thing a question asks for; undefined where that is not known any more. */
export type TypeOf = (question: Pick<QuestionRow, 'script' | 'version' | 'questionId'>) => string | undefined;

/** Where ambiguity lies, among all that was heard. */
export function ambiguityGroups(
  cells: readonly CellCounts[],
  all: Counts,
  questions: readonly QuestionRow[],
  typeOf: TypeOf,
): readonly GroupRow[] {
  return [...byClarity(all), ...byPlace(cells), ...byType(questions, typeOf)];
}

function byClarity(all: Counts): readonly GroupRow[] {
  const heard = totalOf(all, 'heard');
  const doubts = new Map<string, number>();
  for (const [name, count] of Object.entries(all)) {
    const [what, , clarity = ''] = name.split(' ');
    if (what === 'doubt') doubts.set(clarity, (doubts.get(clarity) ?? 0) + count);
  }
  return clarities
    .filter((clarity) => doubts.has(clarity))
    .map((clarity) => ({ by: 'clarity' as const, group: clarity, ...rateOf(doubts.get(clarity) ?? 0, heard) }));
}

/** Of each cell nothing but how many were heard, and how many of them were ambiguous. */
function byPlace(cells: readonly CellCounts[]): readonly GroupRow[] {
  const small = cells.map(({ cell, counts }) => ({
    cell,
    counts: { heard: totalOf(counts, 'heard'), ambiguous: totalOf(counts, 'ambiguous') },
  }));
  const by = (name: GroupRow['by'], keyOf: (cell: Cell) => string) =>
    groupedBy(small, keyOf).flatMap(([group, { counts }]): readonly GroupRow[] => {
      const rate = rateOf(countOf(counts, 'ambiguous'), countOf(counts, 'heard'));
      return rate.of === 0 ? [] : [{ by: name, group, ...rate }];
    });
  return [
    ...by('locale', ({ locale }) => locale),
    ...by('channel', ({ channel }) => channel),
    ...by('version', ({ script, version }) => `${script} ${version}`),
  ];
}

function byType(questions: readonly QuestionRow[], typeOf: TypeOf): readonly GroupRow[] {
  const types = new Map<string, { count: number; of: number }>();
  for (const question of questions) {
    const type = typeOf(question);
    if (type === undefined || question.ambiguity.of === 0) continue;
    const { count, of } = types.get(type) ?? { count: 0, of: 0 };
    types.set(type, { count: count + question.ambiguity.count, of: of + question.ambiguity.of });
  }
  return [...types]
    .map(([group, { count, of }]) => ({ by: 'type' as const, group, ...rateOf(count, of) }))
    .toSorted(worstFirst);
}
