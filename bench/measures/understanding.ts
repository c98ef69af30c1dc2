import type { BenchParts } from '../measure.js';
import { type Child, startChild } from '../processes/child.js';
import { installAside } from '../processes/install-aside.js';

const rounds = 5;
/** Compiling what is used often takes eight seconds of CPU and more; before that, answers take twice as long. */
const warmUps = 4;
const seconds = 2;

/** What was found, round by round, by seconds of CPU. */
export interface Understanding {
  readonly perSecond: readonly number[];
  /** Milliseconds. */
  readonly p99: readonly number[];
  /** Answers per second of Microsoft's recognisers; empty where they cannot be had. */
  readonly recognizers: readonly number[];
}

let measured: Promise<Understanding> | undefined;

/** Measures understanding beside Microsoft's recognisers on the same answers, once, for every measure that needs it. */
export function understanding(parts: BenchParts): Promise<Understanding> {
  measured ??= measure(parts);
  return measured;
}

async function measure({ say }: BenchParts): Promise<Understanding> {
  const own = await startChild(new URL('../processes/understanding.ts', import.meta.url));
  const folder = new URL('../recognizers/', import.meta.url);
  const installed = await installAside(folder, '@microsoft/recognizers-text-suite', say);
  const other = installed ? await startChild(new URL('child.js', folder)) : undefined;
  const found = { perSecond: [] as number[], p99: [] as number[], recognizers: [] as number[] };
  try {
    // They take turns, so that a busy machine slows both.
    for (let round = 0; round < warmUps + rounds; round += 1) {
      const ours = await own.ask<{ perSecond: number; p99: number }>({ seconds });
      const theirs = await other?.ask<{ perSecond: number }>({ seconds });
      if (round < warmUps) continue;
      found.perSecond.push(ours.perSecond);
      found.p99.push(ours.p99);
      if (theirs !== undefined) found.recognizers.push(theirs.perSecond);
    }
  } finally {
    await Promise.all([own, other].map((child: Child | undefined) => child?.stop()));
  }
  say(`understanding: ${whole(found.perSecond)} answers per CPU second, recognizers-text: ${whole(found.recognizers)}`);
  return found;
}

const whole = (values: readonly number[]) => values.map((value) => Math.round(value)).join(' ');
