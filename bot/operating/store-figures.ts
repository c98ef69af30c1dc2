import { Gauge, Registry } from 'prom-client';
import type { ReviewRow, Store } from '../../data/store.js';
import type { Clock } from '../../dialogs/clock.js';
import { priorities } from '../../dialogs/vocabulary.js';
import type { Figures } from './metrics.js';
import { within } from './within.js';

/** More jobs than that are not counted at once: how old the oldest is tells more. */
const mostCounted = 1_000;
/** Milliseconds that the store is waited for. */
const patience = 1_500;

type Asked = Pick<Store, 'reviewRows' | 'dueJobs' | 'nextJobAt'>;

/** What the store alone can tell, read whenever it is asked for: open reviews, and jobs that wait. */
export async function storeFigures(store: Asked, clock: Clock): Promise<Figures> {
  const registry = new Registry();
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name, help, labelNames, registers: [registry] });
  const seen = await within(patience, look(store, clock.now()));
  gauge('ringback_store_answers', 'Whether the store answered in time: 1 or 0.').set(seen ? 1 : 0);
  if (!seen) return registry.getMetricsAsJSON();
  const reviews = gauge('ringback_reviews_open', 'Reviews that wait, by the most urgent of their conversation.', [
    'priority',
  ]);
  for (const priority of priorities) reviews.set({ priority }, 0);
  for (const { priority, open } of seen.reviews) reviews.inc({ priority }, open);
  gauge('ringback_jobs_due', `Jobs that are due and not done, up to ${mostCounted}.`).set(seen.due);
  gauge('ringback_job_lag_seconds', 'How long the oldest due job has been due.').set(seen.lag / 1_000);
  return registry.getMetricsAsJSON();
}

interface Seen {
  readonly reviews: readonly ReviewRow[];
  readonly due: number;
  /** Milliseconds. */
  readonly lag: number;
}

async function look(store: Asked, now: number): Promise<Seen> {
  const reviews = await store.reviewRows();
  const due = await store.dueJobs(now, mostCounted);
  const oldest = await store.nextJobAt();
  return { reviews, due: due.length, lag: Math.max(0, now - (oldest ?? now)) };
}
