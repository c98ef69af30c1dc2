import { type Measure, median } from '../measure.js';
import { startChild } from '../processes/child.js';

const rounds = 5;
const seconds = 2;

/** `decide` with everything that understanding takes, on one core, with nothing around it. */
export const engineTurnsPerSecond: Measure = {
  name: 'engine-turns-per-second',
  unit: 'turns per second',
  target: 10_000,
  better: 'at-least',
  run: async ({ say }) => {
    const child = await startChild(new URL('../processes/engine.ts', import.meta.url));
    try {
      const found: number[] = [];
      // The first round only warms up.
      for (let round = 0; round <= rounds; round += 1) {
        const { perSecond } = await child.ask<{ perSecond: number }>({ seconds });
        if (round > 0) found.push(perSecond);
      }
      say(`engine: ${found.map((value) => Math.round(value)).join(' ')} turns per second`);
      return median(found);
    } finally {
      await child.stop();
    }
  },
};
