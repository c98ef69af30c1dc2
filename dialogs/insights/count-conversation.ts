import type { EngineEvent } from '../engine/event.js';
import { deskDay } from '../policy/business-time.js';
import { cellId } from './cell.js';
import type { Counter, ScriptFacts } from './counter.js';
import { countAsks } from './counters/asks.js';
import { countAttempts } from './counters/attempts.js';
import { countContacts } from './counters/contacts.js';
import { countEnds } from './counters/ends.js';
import { countHangUps } from './counters/hang-ups.js';
import { countIdentity } from './counters/identity.js';
import { countReviews } from './counters/reviews.js';
import { countSupplements } from './counters/supplements.js';
import type { Counts } from './counts.js';
import { type Moment, momentsOf } from './moment.js';

/** Raised whenever a counter finds something else than before: what was counted by another is counted anew. */
export const countersVersion = 1;

const counters: readonly Counter[] = [
  countAttempts,
  countIdentity,
  countEnds,
  countAsks,
  countHangUps,
  countContacts,
  countReviews,
  countSupplements,
];

/**
 * What one conversation counts for, by the ids of cells. It depends on nothing personal, so that it stays the same when the
 * party is erased.
 */
export function countConversation(
  events: readonly EngineEvent[],
  script: ScriptFacts,
): Readonly<Record<string, Counts>> {
  const moments = momentsOf(events);
  const state = moments.at(-1)?.after;
  if (!state) return {};
  const { market } = state.brief;
  const { id, version } = state.script;
  const cells: Record<string, Record<string, number>> = {};
  const days = new Map<string, string>();
  for (const { name, place } of foundIn(moments, script)) {
    const { at, locale, channel } = place;
    const day = days.get(at) ?? deskDay(at, market);
    days.set(at, day);
    const cell = cellId({ day, script: id, version, locale, channel, market });
    cells[cell] ??= {};
    cells[cell][name] = (cells[cell][name] ?? 0) + 1;
  }
  return cells;
}

function foundIn(moments: readonly Moment[], script: ScriptFacts) {
  return counters.flatMap((counter) => counter(moments, script));
}
