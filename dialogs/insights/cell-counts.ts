import type { Channel, Locale, Market } from '../vocabulary.js';
import type { Cell } from './cell.js';
import { type Counts, summed } from './counts.js';

/** What was counted in one cell. */
export interface CellCounts {
  readonly cell: Cell;
  readonly counts: Counts;
}

/** Which cells are looked at. */
export interface CellFilter {
  /** The first and the last day, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  readonly script?: string | undefined;
  readonly version?: number | undefined;
  readonly locale?: Locale | undefined;
  readonly channel?: Channel | undefined;
  readonly market?: Market | undefined;
}

/** Whether a cell is one of those that are looked at. */
export function fits({ day, ...cell }: Cell, { from, to, ...wish }: CellFilter): boolean {
  if (day < from || day > to) return false;
  return (['script', 'version', 'locale', 'channel', 'market'] as const).every(
    (of) => wish[of] === undefined || wish[of] === cell[of],
  );
}

/** The counts of cells together. */
export function together(cells: readonly CellCounts[]): Counts {
  return summed(cells.map(({ counts }) => counts));
}

/** The counts of cells by something that they say of themselves, in its order. */
export function groupedBy(
  cells: readonly CellCounts[],
  keyOf: (cell: Cell) => string,
): readonly (readonly [key: string, counts: CellCounts])[] {
  const groups = new Map<string, CellCounts[]>();
  for (const one of cells) {
    const key = keyOf(one.cell);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, group]) => (group[0] ? [[key, { cell: group[0].cell, counts: together(group) }] as const] : []));
}

/** Those of each version of each script together: there are few of them, so that what needs no day is made of these. */
export function byVersion(cells: readonly CellCounts[]): readonly CellCounts[] {
  return groupedBy(cells, ({ script, version }) => `${script} ${version}`).map(([, counts]) => counts);
}
