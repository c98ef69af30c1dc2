import { setImmediate as breath } from 'node:timers/promises';
import type { RecordStore } from '../../data/record-store.js';
import { type Cell, cellWithId } from '../../dialogs/insights/cell.js';
import { type CellFilter, fits } from '../../dialogs/insights/cell-counts.js';
import { type Counts, countName } from '../../dialogs/insights/counts.js';
import { type Part, partKind } from './kept-counts.js';

/** What may be looked for in conversations. */
export const soughtCounts = ['ambiguous', 'unheard', 'hung-up'] as const;

/** What is looked for, and at which question or step. */
export interface Sought {
  readonly what: (typeof soughtCounts)[number];
  readonly at: string;
}

/** A conversation in which it was found. */
export interface FoundIn extends Pick<Cell, 'day' | 'script' | 'version' | 'locale' | 'channel'> {
  readonly id: string;
}

/** So many are looked at before others have their turn. */
const atOnce = 200;

/** Some conversations that counted for it, at most `most`, in no order: they are there to be looked at, not to be counted. */
export async function foundIn(
  records: RecordStore,
  filter: CellFilter,
  { what, at }: Sought,
  most: number,
): Promise<readonly FoundIn[]> {
  const name = countName(what, at);
  const found: FoundIn[] = [];
  for await (const one of conversationsWith(records, filter, (counts) => counts[name] !== undefined)) {
    found.push(one);
    if (found.length === most) break;
  }
  return found.toSorted((one, other) => (one.day > other.day ? -1 : 1));
}

/** The conversations that counted for something that is sought, by what they counted for. Others have their turn meanwhile. */
export async function* conversationsWith(
  records: RecordStore,
  filter: CellFilter,
  isSought: (counts: Counts) => boolean,
): AsyncGenerator<FoundIn, void> {
  let seen = 0;
  for await (const { id, value } of records.all(partKind)) {
    const { cells } = value as Part;
    const cell = Object.entries(cells)
      .filter(([, counts]) => isSought(counts))
      .map(([cellId]) => cellWithId(cellId))
      .find((one) => one !== undefined && fits(one, filter));
    if (cell) {
      const { day, script, version, locale, channel } = cell;
      yield { id, day, script, version, locale, channel };
    }
    seen += 1;
    if (seen % atOnce === 0) await breath();
  }
}
