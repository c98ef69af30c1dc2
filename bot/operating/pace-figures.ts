import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { PaceWatch } from '../pace/pace-watch.js';

/** Seconds that something waits for its turn: with many to contact, hours. */
const buckets = [1, 10, 60, 300, 900, 3_600, 14_400];

/** Counts how the provider takes what is asked of it. */
export function paceFigures(registry: Registry): PaceWatch {
  const shared = { labelNames: ['of'], registers: [registry] };
  const open = new Gauge({
    ...shared,
    name: 'ringback_provider_circuit_open',
    help: 'Processes that ask the provider for no messages or calls at the moment, because it fails.',
  });
  const slowed = new Counter({
    ...shared,
    name: 'ringback_provider_slowed_total',
    help: 'How often the provider said that it was too much.',
  });
  const waits = new Histogram({
    ...shared,
    buckets,
    name: 'ringback_pace_wait_seconds',
    help: 'Waiting for the sender to have time, each time that something is put off.',
  });
  for (const of of ['messages', 'calls']) open.set({ of }, 0);
  return {
    circuit: (of, state) => open.set({ of }, state === 'closed' ? 0 : 1),
    slowed: (of) => slowed.inc({ of }),
    waiting: (of, ms) => waits.observe({ of }, ms / 1_000),
  };
}
