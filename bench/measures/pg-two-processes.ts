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

/** Several servers over one, in one round or in the middle of all. */
interface OverOne {
  readonly perSecond: number;
  readonly cpu: number;
}

/** Servers that are measured together; those `apart` share nothing but the machine. */
interface Side {
  readonly servers: readonly RunningRingback[];
  readonly apart?: boolean;
}

let measured: Promise<OverOne> | undefined;

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
function twoOverOne(parts: BenchParts): Promise<OverOne> {
  measured ??= measure(parts);
  return measured;
}

async function measure({ home, say }: BenchParts): Promise<OverOne> {
  const postgres = await startPostgres({ durable: true });
  const loads: Load[] = [];
  const started: RunningRingback[] = [];
  const start = async (folder: string, databaseUrl: string) => {
    const server = await startRingback(join(home, folder), { databaseUrl });
    started.push(server);
    return server;
  };
  try {
    const shared = await postgres.newDatabase();
    // One after the other: the first makes the tables and the key.
    const one: Side = { servers: [await start('pg-one', await postgres.newDatabase())] };
    const together: RunningRingback[] = [];
    const apart: RunningRingback[] = [];
    while (together.length < servers) {
      loads.push(await startLoad());
      together.push(await start('pg-together', shared));
      apart.push(await start(`pg-apart-${apart.length}`, await postgres.newDatabase()));
    }
    // What servers that share nothing lose to the machine, those that share lose as well.
    const sides = { one, together: { servers: together }, apart: { servers: apart, apart: true } };
    const ratios = { together: [] as OverOne[], apart: [] as OverOne[] };
    for (let round = 1 - warmUps; round <= rounds; round += 1) {
      const found = await roundOfAll(sides, round + warmUps - 1, loads);
      const words = `one ${wordsOf(found.one)}; ${servers} ${wordsOf(found.together)}; ${servers} apart ${wordsOf(found.apart)}`;
      say(`${round < 1 ? 'warm-up' : `round ${round}`}: ${words}`);
      if (round < 1) continue;
      ratios.together.push(over(found.together, found.one));
      ratios.apart.push(over(found.apart, found.one));
    }
    const control = middleOf(ratios.apart);
    say(
      `${servers} that share nothing: ${control.perSecond.toFixed(2)} of one's turns per second, ${control.cpu.toFixed(2)} of its CPU`,
    );
    return middleOf(ratios.together);
  } finally {
    await Promise.all([...loads, ...started].map((child) => child.stop()));
    await postgres.stop();
  }
}

async function roundOfAll<Name extends string>(
  sides: Readonly<Record<Name, Side>>,
  round: number,
  loads: readonly Load[],
): Promise<Readonly<Record<Name, Round>>> {
  const names = Object.keys(sides) as Name[];
  const found: Partial<Record<Name, Round>> = {};
  // By turns who begins: what is done in the background after a round falls on the next.
  for (const name of round % 2 === 0 ? names : names.toReversed())
    found[name] = await roundOf(sides[name], round, loads);
  return found as Record<Name, Round>;
}

async function roundOf({ servers, apart }: Side, round: number, loads: readonly Load[]): Promise<Round> {
  const [first, ...others] = servers;
  const [load] = loads;
  if (!first || !load) throw new Error('a side has a server, and somebody asks it');
  const seeded = apart ? servers : [first];
  const count = (conversations * servers.length) / seeded.length;
  const borrowers = Array.from({ length: count }, (_, index) => round * count + index);
  for (const server of seeded) await server.seed(round * count, count);
  const before = await cpuOf(servers);
  const lines = 32 / seeded.length;
  const besides = apart ? [] : others.map(({ port }) => port);
  const reports = await Promise.all(
    seeded.map(({ port }, at) => (loads[at] ?? load).ask({ port, besides, borrowers, lines })),
  );
  const turns = reports.reduce((sum, report) => sum + report.turns, 0);
  const seconds = Math.max(...reports.map((report) => report.seconds));
  return { perSecond: turns / seconds, cpu: ((await cpuOf(servers)) - before) / turns };
}

function over(some: Round, one: Round): OverOne {
  return { perSecond: some.perSecond / one.perSecond, cpu: some.cpu / one.cpu };
}

function middleOf(ratios: readonly OverOne[]): OverOne {
  return { perSecond: median(ratios.map(({ perSecond }) => perSecond)), cpu: median(ratios.map(({ cpu }) => cpu)) };
}

async function cpuOf(servers: readonly RunningRingback[]): Promise<number> {
  const each = await Promise.all(servers.map((server) => server.cpu()));
  return each.reduce((sum, one) => sum + one, 0);
}

function wordsOf({ perSecond, cpu }: Round): string {
  return `${Math.round(perSecond)} turns per second at ${cpu.toFixed(2)} ms of CPU`;
}
