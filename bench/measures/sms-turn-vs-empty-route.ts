import { type Measure, median } from '../measure.js';
import { ratios, sideBySide } from './side-by-side.js';

/** A whole SMS turn, against a route that checks the signature and says nothing. */
export const smsTurnVsEmptyRoute: Measure = {
  name: 'sms-turn-vs-empty-route',
  unit: 'times its requests per second',
  target: 0.4,
  better: 'at-least',
  run: async (parts) => median(ratios(await sideBySide(parts), 'ringback', 'empty-route')),
};
