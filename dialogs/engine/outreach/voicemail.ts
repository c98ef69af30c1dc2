import type { Market } from '../../vocabulary.js';

/** Milliseconds between two texts left on a mailbox, by market; undefined where none is left (policy, section 1). */
const gaps: Readonly<Record<Market, number | undefined>> = { us: 3 * 86_400_000, cn: undefined };

/** Whether a mailbox may get the neutral text now. Instants are ISO 8601. */
export function mayLeaveText(market: Market, at: string, last: string | undefined): boolean {
  const gap = gaps[market];
  if (gap === undefined) return false;
  return last === undefined || Date.parse(at) - Date.parse(last) >= gap;
}
