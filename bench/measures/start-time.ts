import type { Measure } from '../measure.js';
import { crowd } from './crowd.js';

/** How long `ringback start` takes over 100,000 stored conversations, the slower of its two ways. */
export const startTime: Measure = {
  name: 'start-with-100k-conversations',
  unit: 'seconds',
  target: 5,
  better: 'at-most',
  run: async (parts) => Math.max(...(await crowd(parts)).startSeconds),
};
