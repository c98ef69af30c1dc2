import { type Measure, median } from '../measure.js';
import { ratios, sideBySide } from './side-by-side.js';

/** A whole SMS turn, against the same questions as a WaterfallDialog on MemoryStorage, which keeps nothing. */
export const smsTurnVsWaterfall: Measure = {
  name: 'sms-turn-vs-waterfall',
  unit: 'times its requests per second',
  target: 1.5,
  better: 'at-least',
  run: async (parts) => {
    const found = ratios(await sideBySide(parts), 'ringback', 'waterfall');
    return found.length === 0 ? undefined : median(found);
  },
};
