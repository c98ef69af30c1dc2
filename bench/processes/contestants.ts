import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { BenchParts } from '../measure.js';
import { startChild } from './child.js';
import { installAside } from './install-aside.js';
import type { LoadOrder } from './load.js';
import { startRingback } from './start-ringback.js';

/** Who is measured side by side. */
export type Contestant = 'ringback' | 'ringback-one-process' | 'empty-route' | 'waterfall';

/** A contestant that is up. */
export interface Standing {
  readonly name: Contestant;
  readonly port: number;
  /** How it has to be spoken to. */
  readonly order: Pick<LoadOrder, 'empty' | 'greet'>;
  /** What has to be there before its next round. */
  prepare?(borrowers: readonly number[]): Promise<void>;
  stop(): Promise<void>;
}

/** Starts each contestant; undefined for one that cannot be had here. */
export const contestants: readonly ((parts: BenchParts) => Promise<Standing | undefined>)[] = [
  async () => server('empty-route', new URL('./empty-route.ts', import.meta.url), { empty: true }),
  async ({ home }) => ringback('ringback', join(home, 'all-cores'), availableParallelism()),
  async ({ home }) => ringback('ringback-one-process', join(home, 'one-process'), 1),
  async ({ say }) => {
    const folder = new URL('../waterfall/', import.meta.url);
    if (!(await installAside(folder, 'botbuilder-dialogs', say))) return undefined;
    return server('waterfall', new URL('server.js', folder), { greet: true });
  },
];

async function ringback(name: Contestant, home: string, processes: number): Promise<Standing> {
  const { port, seed, stop } = await startRingback(home, { processes });
  return { name, port, order: {}, prepare: (borrowers) => seed(borrowers[0] ?? 0, borrowers.length), stop };
}

async function server(name: Contestant, file: URL, order: Standing['order']): Promise<Standing> {
  const child = await startChild(file);
  const { port } = await child.ask<{ port: number }>({});
  return { name, port, order, stop: () => child.stop() };
}
