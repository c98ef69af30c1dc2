import { startChild } from './child.js';
import type { LoadOrder, LoadReport } from './load.js';

/** The process that sends the load. */
export interface Load {
  ask(order: LoadOrder): Promise<LoadReport>;
  stop(): Promise<void>;
}

/** Starts the process that sends the load, apart from all servers. */
export async function startLoad(): Promise<Load> {
  const child = await startChild(new URL('./load.ts', import.meta.url));
  return { ask: (order) => child.ask<LoadReport>(order), stop: () => child.stop() };
}
