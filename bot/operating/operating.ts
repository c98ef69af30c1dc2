import type { Figures } from './metrics.js';
import { Metrics } from './metrics.js';
import { allOf, type Observer } from './observer.js';
import { processFigures } from './process-figures.js';

/** What looks on while one process of a server works. */
export interface Operating {
  readonly observer: Observer;
  /** What this process has counted so far. */
  figures(): Promise<readonly Figures[]>;
}

/** Begins to look on. */
export function openOperating(): Operating {
  const metrics = new Metrics();
  // Whoever asks first would otherwise hear nothing of the event loop.
  void processFigures();
  return {
    observer: allOf([metrics]),
    figures: async () => [await metrics.figures(), await processFigures()],
  };
}
