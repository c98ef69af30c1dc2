import { collectDefaultMetrics, Registry } from 'prom-client';
import type { Figures } from './metrics.js';

let watched: Registry | undefined;

/** Memory, processor time, collections and the event loop's lag of this process, watched from the first call on. */
export async function processFigures(): Promise<Figures> {
  if (!watched) {
    watched = new Registry();
    collectDefaultMetrics({ register: watched });
  }
  const figures = await watched.getMetricsAsJSON();
  // Where several processes are summed up, the server has run since the first of them.
  return figures.map((one) => (one.aggregator === 'omit' ? { ...one, aggregator: 'min' } : one));
}
