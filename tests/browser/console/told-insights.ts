import { cellKind } from '../../../bot/insights/kept-counts.js';
import { cellId } from '../../../dialogs/insights/cell.js';
import type { Counts } from '../../../dialogs/insights/counts.js';
import type { RunningBot } from '../../bot/running-bot.js';

/** What more conversations would have counted for than a test can hold. */
const many: Counts = {
  attempt: 79,
  'attempt-answered': 49,
  'attempt-right-party': 44,
  'right-party': 60,
  identified: 51,
  'past-identity': 50,
  ended: 45,
  completed: 31,
  automated: 22,
  'second-look': 14,
  'second-look-for unclear': 9,
  'second-look-for W1': 5,
  'asked B3': 80,
  'heard B3': 77,
  'unheard B3': 3,
  'ambiguous B3': 6,
  'doubt B3 unclear': 4,
  'doubt B3 omitted': 2,
  'probed B3': 40,
  'probe-helped B3': 30,
  'asked B4': 59,
  'heard B4': 59,
  'ambiguous B4': 17,
  'doubt B4 evasive': 17,
  'asked B12': 12,
  'heard B12': 12,
  call: 90,
  'call-hung-up': 14,
  'put identity': 90,
  'hung-up identity': 4,
  'put B4': 60,
  'hung-up B4': 4,
  contact: 140,
  'opted-out': 2,
  'review P2': 42,
  'review-due P2': 40,
  'decided-in-time P2': 36,
  'decided P2 30': 12,
  'decided P2 60': 20,
  'decided P2 240': 8,
  supplement: 33,
  'supplement-in-time': 20,
  'supplement-took 1440': 20,
  'supplement-took 10080': 8,
};

/** Has as much counted as only many conversations would tell. */
export async function tellInsights(bot: RunningBot): Promise<void> {
  const id = cellId({
    day: '2026-02-27',
    script: 'borrower-after',
    version: 1,
    locale: 'en-US',
    channel: 'voice',
    market: 'us',
  });
  await bot.served.store.records.put(cellKind, { id, version: 0, value: many });
}
