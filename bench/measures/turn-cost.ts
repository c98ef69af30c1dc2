import { type Measure, median } from '../measure.js';
import { crowd } from './crowd.js';

/** What a turn costs among 100,000 stored conversations, beside one among 500. */
export const turnCost: Measure = {
  name: 'turn-cost-100k-vs-500',
  unit: 'times the cost',
  target: 1.3,
  better: 'at-most',
  run: async (parts) => median((await crowd(parts)).costRatios),
};
