import type { Measure } from '../measure.js';
import { startChild } from '../processes/child.js';

/** What the slowest of answers of 10,000 characters takes to be understood. */
export const longAnswer: Measure = {
  name: 'long-answer-ms',
  unit: 'CPU milliseconds',
  target: 20,
  better: 'at-most',
  run: async () => {
    const child = await startChild(new URL('../processes/long-answers.ts', import.meta.url));
    try {
      return (await child.ask<{ slowest: number }>({})).slowest;
    } finally {
      await child.stop();
    }
  },
};
