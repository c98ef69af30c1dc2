import { type ItemId, itemIds, type Marks } from './score-sheet.js';

/** What several assessors made of the same conversation. */
export interface Agreement {
  /** Items that all marked alike, and all items. */
  readonly alike: number;
  readonly of: number;
  /** Items that they marked differently. */
  readonly apart: readonly ItemId[];
}

/** Where sheets of the same conversation agree; undefined for fewer than two. */
export function agreementOf(sheets: readonly Marks[]): Agreement | undefined {
  if (sheets.length < 2) return undefined;
  const apart = itemIds.filter((id) => new Set(sheets.map((marks) => marks[id])).size > 1);
  return { alike: itemIds.length - apart.length, of: itemIds.length, apart };
}
