import { type Measure, median } from '../measure.js';
import { understanding } from './understanding.js';

/** What all but the slowest hundredth of answers take at most to be understood. */
export const understandingP99: Measure = {
  name: 'understanding-p99-ms',
  unit: 'CPU milliseconds',
  target: 1,
  better: 'at-most',
  run: async (parts) => median((await understanding(parts)).p99),
};
