import { join } from 'node:path';
import { startPostgres } from '../../tests/data/postgres-server.js';
import { type BenchParts, type Measure, median } from '../measure.js';
import { type Load, startLoad } from '../processes/start-load.js';
import { type RunningRingback, startRingback } from '../processes/start-ringback.js';

/**
 * In each round for each server: two take twice as long as one until all of their code is compiled, so each has to have
 * answered as much when they are compared. A server runs for days.
 */
const conversations = 120;
const warmUps = 5;
const rounds = 9;
/** Two, unless a machine with more cores is to show what more of them do. */
const servers = Number(process.env.BENCH_SERVERS ?? 2);

/** What one round came to: turns a second, and milliseconds of CPU a turn in all servers together. */
interface Round {
  readonly perSecond: number;
  readonly cpu: number;
}

/** The middle of two servers over one, round by round. */
interface TwoOverOne {
  readonly perSecond: number;
  readonly cpu: number;
}

let measured: Promise<TwoOverOne> | undefined;

/** SMS turns over HTTP on two servers that share one PostgreSQL, against one server on a database of its own. */
export const pgTwoProcessesVsOne: Measure = {
  name: 'pg-two-processes-vs-one',
  unit: 'times its turns per second',
  target: 1,
  better: 'at-least',
  run: async (parts) => (await twoOverOne(parts)).perSecond,
};

/** The same servers: user and system time of all their processes, PostgreSQL's own left out. */
export const pgTwoProcessesCpu: Measure = {
  name: 'pg-two-processes-cpu',
  unit: 'times its CPU per turn',
  target: 1.15,
  better: 'at-most',
  run: async (parts) => (await twoOverOne(parts)).cpu,
};

/** Measures both together, once. */
function twoOverOne(parts: BenchParts): Promise<TwoOverOne> {
  measured ??= measure(parts);
  return measured;
}

async function measure({ home, say }: BenchParts): Promise<TwoOverOne> {
  const postgres = await startPostgres({ durable: true });
  const load = await startLoad();
  const started: RunningRingback[] = [];
  const start = async (databaseUrl: string) => {
    const server = await startRingback(join(home, 'pg-servers'), { databaseUrl });
    started.push(server);
    return server;
  };
  try {
    const [alone, shared] = [await postgres.newDatabase(), await postgres.newDatabase()];
    // One after the other: the first makes the tables and the key.
    const one = [await start(alone)];
    const two: RunningRingback[] = [];
    while (two.length < servers) two.push(await start(shared));
    const ratios: TwoOverOne[] = [];
    for (let round = 1 - warmUps; round <= rounds; round += 1) {
      // By turns who begins: what is done in the background after a round falls on the next.
      const sides = round % 2 === 0 ? [one, two] : [two, one];
      const found = new Map<readonly RunningRingback[], Round>();
      for (const side of sides) found.set(side, await roundOf(side, round + warmUps - 1, load));
      const [by1, by2] = [found.get(one), found.get(two)];
      if (!by1 || !by2) throw new Error('both sides take part in each round');
      const ratio = { perSecond: by2.perSecond / by1.perSecond, cpu: by2.cpu / by1.cpu };
      say(`${round < 1 ? 'warm-up' : `round ${round}`}: one ${wordsOf(by1)}; ${servers} ${wordsOf(by2)}`);
      if (round > 0) ratios.push(ratio);
    }
    return { perSecond: median(ratios.map(({ perSecond }) => perSecond)), cpu: median(ratios.map(({ cpu }) => cpu)) };
  } finally {
    await Promise.all([load, ...started].map((child) => child.stop()));
    await postgres.stop();
  }
}

async function roundOf(servers: readonly RunningRingback[], round: number, load: Load): Promise<Round> {
  const [server, ...others] = servers;
  if (!server) throw new Error('a side has a server');
  const count = conversations * servers.length;
  await server.seed(round * count, count);
  const borrowers = Array.from({ length: count }, (_, index) => round * count + index);
  const before = await cpuOf(servers);
  const { turns, seconds } = await load.ask({ port: server.port, besides: others.map(({ port }) => port), borrowers });
  return { perSecond: turns / seconds, cpu: ((await cpuOf(servers)) - before) / turns };
}

async function cpuOf(servers: readonly RunningRingback[]): Promise<number> {
  const each = await Promise.all(servers.map((server) => server.cpu()));
  return each.reduce((sum, one) => sum + one, 0);
}

function wordsOf({ perSecond, cpu }: Round): string {
  return `${Math.round(perSecond)} turns per second at ${cpu.toFixed(2)} ms of CPU`;
}
