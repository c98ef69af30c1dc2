import { type Measure, median } from '../measure.js';
import { startChild } from '../processes/child.js';

const rounds = 7;

/** What loading understanding adds to a start, compiled as the product is. */
export const understandingLoad: Measure = {
  name: 'understanding-load-ms',
  unit: 'CPU milliseconds',
  target: 100,
  better: 'at-most',
  run: async ({ say }) => {
    const found: number[] = [];
    // The first round compiles, and brings the files from the disk.
    for (let round = 0; round <= rounds; round += 1) {
      const child = await startChild(new URL('../processes/loading.ts', import.meta.url));
      try {
        const { milliseconds } = await child.ask<{ milliseconds: number }>({});
        if (round > 0) found.push(milliseconds);
      } finally {
        await child.stop();
      }
    }
    say(`loading understanding: ${found.map((value) => Math.round(value)).join(' ')} ms`);
    return median(found);
  },
};
