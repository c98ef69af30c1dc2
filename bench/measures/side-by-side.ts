import { type BenchParts, median } from '../measure.js';
import { type Contestant, contestants, type Standing } from '../processes/contestants.js';
import { startLoad } from '../processes/start-load.js';

const conversations = 500;
/** Two processes take twice as long as one until all of it is compiled; a server runs for days. */
const warmUps = 4;
const rounds = 9;

/** Turns per second of each contestant, round by round: they take turns, so that a busy machine slows all of them. */
export type Rounds = Readonly<Record<Contestant, readonly number[]>>;

let measured: Promise<Rounds> | undefined;

/** Measures all contestants together, once, for every measure that compares two of them. */
export function sideBySide(parts: BenchParts): Promise<Rounds> {
  measured ??= measure(parts);
  return measured;
}

async function measure({ home, say }: BenchParts): Promise<Rounds> {
  const load = await startLoad();
  const standing: Standing[] = [];
  const found: Record<Contestant, number[]> = {
    ringback: [],
    'ringback-one-process': [],
    'empty-route': [],
    waterfall: [],
  };
  try {
    for (const start of contestants) {
      const one = await start({ home, say });
      if (one) standing.push(one);
    }
    for (let round = 1 - warmUps; round <= rounds; round += 1) {
      const first = (round + warmUps - 1) * conversations;
      const borrowers = Array.from({ length: conversations }, (_, index) => first + index);
      for (const one of standing) {
        await one.prepare?.(borrowers);
        const { turns, seconds, busy } = await load.ask({ port: one.port, borrowers, ...one.order });
        if (round > 0) found[one.name].push(turns / seconds);
        say(`${round < 1 ? 'warm-up' : `round ${round}`}: ${one.name} ${perSecond(turns / seconds, busy)}`);
      }
    }
    // What it keeps lies in the store, so it may use all cores; what the others keep lies in one process.
    for (const other of ['empty-route', 'waterfall'] as const) {
      const [one, all] = (['ringback-one-process', 'ringback'] as const).map((name) => ratios(found, name, other));
      if (one && all?.length)
        say(`ringback beside ${other}: ${two(all)} as it starts here, ${two(one)} on one process`);
    }
    return found;
  } finally {
    await Promise.all([load, ...standing].map((child) => child.stop()));
  }
}

function two(found: readonly number[]): string {
  return median(found).toFixed(2);
}

function perSecond(turns: number, busy: number): string {
  return `${Math.round(turns)} turns per second (the load itself was busy ${Math.round(busy * 100)} % of the time)`;
}

/** The middle of the ratios of each round; undefined when one of the two was not measured. */
export function ratios(rounds: Rounds, one: Contestant, other: Contestant): readonly number[] {
  return rounds[one].flatMap((value, round) => {
    const against = rounds[other][round];
    return against === undefined ? [] : [value / against];
  });
}
