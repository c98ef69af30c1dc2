import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../../adapters/phone/seeded-random.js';
import { openStoreAt, type StorePlace } from '../../bot/open-store.js';
import { type PostgresServer, startPostgres } from '../data/postgres-server.js';
import type { Guard } from './broken-store.js';
import { type Count, count } from './count.js';
import { caseOf } from './people.js';
import { World } from './world.js';

/** What a run is told. */
export interface ChaosOptions {
  readonly seed: number;
  readonly conversations: number;
  readonly store: 'embedded' | 'postgres';
  readonly without?: Guard;
  /** How many days then pass, of which each brings what was put off; five unless told, since a conversation ends after four. */
  readonly days?: number;
  /** Told what happens. */
  readonly say?: (words: string) => void;
}

/** What a run did, and what it then counted. */
export interface ChaosReport extends Count {
  readonly did: Readonly<Record<string, number>>;
}

const day = 24 * 3_600_000;

/** Has conversations held while everything around them fails, and counts what came of it. */
export async function runChaos(options: ChaosOptions): Promise<ChaosReport> {
  const { seed, conversations, store, without, days = 5, say = () => {} } = options;
  const folder = await mkdtemp(join(tmpdir(), 'ringback-chaos-'));
  const postgres = store === 'postgres' ? await startPostgres({ durable: true }) : undefined;
  const place = { home: join(folder, 'home'), databaseUrl: await postgres?.newDatabase() };
  const servers = postgres ? 2 : 1;
  const world = new World({ seed, people: conversations, folder, place, servers, without, say });
  try {
    await seedCases(place, conversations);
    await world.start();
    await troubled(world, seededRandom(seed), conversations, postgres);
    await world.calm();
    for (let passed = 0; passed < days; passed += 1) {
      await world.jump(day);
      await world.pause(300);
      await world.killServer();
      await world.rest();
    }
    await world.stop();
    return { did: world.did, ...(await counted(world, place, conversations)) };
  } finally {
    await world.end();
    await postgres?.stop();
    if (process.env.CHAOS_KEEP === undefined) await rm(folder, { recursive: true, force: true });
  }
}

async function seedCases(place: StorePlace, conversations: number): Promise<void> {
  await mkdir(place.home, { recursive: true, mode: 0o700 });
  const store = await openStoreAt(place);
  for (let index = 0; index < conversations; index += 1) await store.putCase(caseOf(index));
  await store.close();
}

/** Begins all conversations and troubles them until nobody has anything to do any more. */
async function troubled(
  world: World,
  random: () => number,
  conversations: number,
  postgres?: PostgresServer,
): Promise<void> {
  let isBegun = false;
  const beginning = world.beginAll(conversations).finally(() => {
    isBegun = true;
  });
  const until = Date.now() + 60_000 + conversations * 1_000;
  const troubles = postgres ? [...usualTroubles, 'database'] : usualTroubles;
  for (let turn = 0; Date.now() < until && !(isBegun && (await world.isQuiet())); turn += 1) {
    await world.pause(400 + random() * 1_600);
    await trouble(troubles[turn % troubles.length] ?? 'kill', world, random, postgres);
  }
  await beginning;
}

const usualTroubles = ['kill', 'read-only', 'kill', 'jump', 'kill', 'clocks'];

async function trouble(which: string, world: World, random: () => number, postgres?: PostgresServer): Promise<void> {
  if (which === 'jump') await world.jump(Math.round(random() * 15 * 60_000));
  else if (which === 'clocks') await world.setClocks();
  else if (which === 'read-only') await world.readOnlyFor(200 + random() * 1_000);
  else if (which === 'database') await world.note('PostgreSQL restarted', async () => await postgres?.restart());
  else await world.killServer();
}

async function counted(world: World, place: StorePlace, conversations: number): Promise<Count> {
  const store = await openStoreAt(place);
  try {
    return await count(world.ledgerFile, store, conversations, world.now());
  } finally {
    await store.close();
  }
}
