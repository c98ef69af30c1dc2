import { join } from 'node:path';
import { startPostgres } from '../../tests/data/postgres-server.js';
import { askApi } from '../load/ask-api.js';
import { Connection } from '../load/connection.js';
import { type InBrowser, queueInBrowser } from '../load/queue-in-browser.js';
import { type BenchParts, type Measure, percentile } from '../measure.js';
import { type RunningRingback, startRingback } from '../processes/start-ringback.js';

const waiting = 100_000;
const asked = 300;

/** Milliseconds over HTTP in a queue of 100,000 conversations. */
interface LargeQueue {
  /** The first page, with how many wait of each sort. */
  readonly first: readonly number[];
  /** A page from anywhere. */
  readonly page: readonly number[];
  /** One conversation’s open reviews, none of which was looked at before. */
  readonly next: readonly number[];
  readonly inBrowser: InBrowser;
}

let inPostgres: Promise<LargeQueue> | undefined;
let embedded: Promise<LargeQueue> | undefined;

async function measureInPostgres({ home, say }: BenchParts): Promise<LargeQueue> {
  const server = await startPostgres({ durable: true });
  try {
    const databaseUrl = await server.newDatabase();
    return await measure(await startRingback(join(home, 'queue-postgres'), { databaseUrl }), say);
  } finally {
    await server.stop();
  }
}

async function measureEmbedded({ home, say }: BenchParts): Promise<LargeQueue> {
  return await measure(await startRingback(join(home, 'queue-embedded')), say);
}

async function measure(server: RunningRingback, say: BenchParts['say']): Promise<LargeQueue> {
  try {
    await server.seed(0, 500);
    say(`storing ${waiting} conversations that wait for a person`);
    await server.crowd(waiting, true);
    say('working through the queue');
    const connection = await Connection.open(server.port);
    const first: number[] = [];
    const page: number[] = [];
    const next: number[] = [];
    let after = '';
    for (let index = 0; index < asked; index += 1) {
      const turned = await askApi(
        connection,
        `/api/reviews${after === '' ? '' : `?after=${encodeURIComponent(after)}`}`,
      );
      (after === '' ? first : page).push(turned.took);
      const { next: place = '' } = JSON.parse(turned.body) as { readonly next?: string };
      after = index % 10 === 9 ? '' : place;
      const id = `crowd-${500 + ((index * 7_919) % (waiting - 500))}`;
      next.push((await askApi(connection, `/api/conversations/${id}/reviews`)).took);
    }
    connection.close();
    say('working through it in a browser');
    return { first, page, next, inBrowser: await queueInBrowser(server.port) };
  } finally {
    await server.stop();
  }
}

/** What agents wait for in a queue of 100,000: on the server’s side, and before the console. */
export const largeQueueMeasures: readonly Measure[] = [
  atMost('queue-first-page-100k-postgres-p95', 200, 'postgres', ({ first }) => first),
  atMost('queue-page-100k-postgres-p95', 200, 'postgres', ({ page }) => page),
  atMost('queue-next-review-100k-postgres-p95', 30, 'postgres', ({ next }) => next),
  atMost('console-queue-100k-postgres-p95', 1_000, 'postgres', ({ inBrowser }) => inBrowser.load),
  atMost('console-next-review-100k-postgres-p95', 100, 'postgres', ({ inBrowser }) => inBrowser.next),
  atMost('queue-first-page-100k-p95', 200, 'embedded', ({ first }) => first),
  atMost('queue-page-100k-p95', 200, 'embedded', ({ page }) => page),
  atMost('queue-next-review-100k-p95', 30, 'embedded', ({ next }) => next),
];

function atMost(
  name: string,
  target: number,
  where: 'postgres' | 'embedded',
  of: (queue: LargeQueue) => readonly number[],
): Measure {
  const run = async (parts: BenchParts) => {
    if (where === 'postgres') inPostgres ??= measureInPostgres(parts);
    else embedded ??= measureEmbedded(parts);
    return percentile(of((await (where === 'postgres' ? inPostgres : embedded)) as LargeQueue), 95);
  };
  return { name, unit: 'ms', target, better: 'at-most', run };
}
