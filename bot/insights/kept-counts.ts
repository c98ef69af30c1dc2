import { setImmediate as breath } from 'node:timers/promises';
import type { KeptRecord, KindRecord, RecordStore } from '../../data/record-store.js';
import { cellWithId } from '../../dialogs/insights/cell.js';
import { type CellCounts, type CellFilter, fits } from '../../dialogs/insights/cell-counts.js';
import { countersVersion } from '../../dialogs/insights/count-conversation.js';
import type { Counts } from '../../dialogs/insights/counts.js';

/** What a conversation was counted for, as its log stood then. No case and no party is in it. */
export interface Part {
  /** The log’s version. */
  readonly log: number;
  /** By the ids of cells. */
  readonly cells: Readonly<Record<string, Counts>>;
}

/** What other counters counted is theirs alone. */
const kindsOf = (version: number) => ({ part: `insight-part-${version}`, cell: `insight-cell-${version}` });
export const { part: partKind, cell: cellKind } = kindsOf(countersVersion);

/** So many cells are opened before others have their turn. */
const atOnce = 200;

/** What a conversation was counted for last, as the record that it is put over. */
export async function partOf(records: RecordStore, conversationId: string): Promise<KindRecord & { value?: Part }> {
  return {
    kind: partKind,
    ...((await records.get(partKind, conversationId)) ?? none(conversationId)),
  } as KindRecord & {
    value?: Part;
  };
}

/** What is counted in a cell, as the record that it is put over. */
export async function cellRecord(records: RecordStore, id: string): Promise<KindRecord & { value?: Counts }> {
  return { kind: cellKind, ...((await records.get(cellKind, id)) ?? none(id)) } as KindRecord & { value?: Counts };
}

function none(id: string): KeptRecord {
  return { id, version: 0, value: undefined };
}

/** The cells that fit, in the order of their days. */
export async function cellsWith(records: RecordStore, filter: CellFilter): Promise<readonly CellCounts[]> {
  const found: CellCounts[] = [];
  let opened = 0;
  // An id begins with its day, so that all of the first day lie behind the day itself.
  for await (const { id, value } of records.all(cellKind, filter.from)) {
    const cell = cellWithId(id);
    if (cell && cell.day > filter.to) break;
    if (cell && fits(cell, filter)) found.push({ cell, counts: value as Counts });
    opened += 1;
    if (opened % atOnce === 0) await breath();
  }
  return found;
}

/** Forgets what earlier counters counted: nobody reads it any more. */
export async function forgetEarlier(records: RecordStore): Promise<void> {
  for (let version = 0; version < countersVersion; version += 1) {
    const { part, cell } = kindsOf(version);
    for (const kind of [part, cell]) for await (const { id } of records.all(kind)) await records.remove(kind, id);
  }
}
