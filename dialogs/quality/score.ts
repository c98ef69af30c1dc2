import { type ItemId, type Marks, scoreSheet } from './score-sheet.js';

/** What a sheet comes to, in percent of what could be reached. */
export interface Score {
  readonly total: number;
  /** Of the compliance items alone; absent where none of them applied. */
  readonly compliance?: number;
  /** Fatal items that were missed: with one of them, both scores are 0. Source: policies.md §8, "QA". */
  readonly fatal: readonly ItemId[];
}

/** What a sheet comes to. What does not apply leaves its points to the rest; undefined where an item is not marked, or none applies. */
export function scoreOf(marks: Marks): Score | undefined {
  const applied = scoreSheet.filter(({ id }) => marks[id] !== 'not-applicable');
  if (applied.length === 0 || applied.some(({ id }) => marks[id] === undefined)) return undefined;
  const fatal = applied.filter(({ id, fatal }) => fatal && marks[id] === 'missed').map(({ id }) => id);
  const compliance = applied.filter(({ section }) => section === 'compliance');
  const part = (items: typeof applied) => (fatal.length > 0 ? 0 : percent(items, marks));
  return { total: part(applied), ...(compliance.length > 0 && { compliance: part(compliance) }), fatal };
}

function percent(items: readonly (typeof scoreSheet)[number][], marks: Marks): number {
  const points = (some: typeof items) => some.reduce((sum, item) => sum + item.points, 0);
  return Math.round((100 * points(items.filter(({ id }) => marks[id] === 'met'))) / points(items));
}
