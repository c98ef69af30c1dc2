import { serveByMany } from '../../bot/processes/serve-by-many.js';
import { serve } from '../../bot/serve.js';
import { accountSid, apiToken, ourNumber, signing } from '../load/requests.js';
import { seedConversations, seedCrowd } from '../load/seed-conversations.js';
import { benchClock } from './bench-clock.js';
import { answerParent } from './child.js';
import { cpuTime } from './cpu-time.js';

/** What a running Ringback is asked for. */
export type RingbackOrder =
  | { readonly kind: 'address' }
  /** Conversations that stand at the first of the eight questions. */
  | { readonly kind: 'seed'; readonly from: number; readonly count: number }
  /** Conversations that nobody answers, up to this many in all. */
  | { readonly kind: 'crowd'; readonly upTo: number; readonly waits?: boolean }
  /** Bytes in use after a full collection. */
  | { readonly kind: 'memory' }
  /** CPU taken since it was started. */
  | { readonly kind: 'cpu' };

const clock = benchClock();
const processes = Number(process.env.BENCH_PROCESSES ?? 1);
const options = {
  clock,
  bare: true,
  host: '127.0.0.1',
  env: {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    PORT: process.env.PORT ?? '0',
    PUBLIC_URL: process.env.PUBLIC_URL ?? signing.publicUrl,
    RINGBACK_HOME: process.env.RINGBACK_HOME,
    ...(process.env.DATABASE_URL !== undefined && { DATABASE_URL: process.env.DATABASE_URL }),
    RINGBACK_API_TOKEN: apiToken,
    TWILIO_ACCOUNT_SID: accountSid,
    TWILIO_AUTH_TOKEN: signing.authToken,
    TWILIO_PHONE_NUMBER: ourNumber,
    // Every reply goes back with its webhook; whatever would be sent otherwise finds nobody here.
    TWILIO_API_URL: process.env.TWILIO_API_URL ?? 'http://127.0.0.1:9',
  },
};
const file = new URL('./ringback-web.ts', import.meta.url);
const served = processes > 1 ? await serveByMany({ ...options, processes, file }) : await serve(options);

answerParent(async (order: RingbackOrder) => {
  switch (order.kind) {
    case 'address':
      return { port: Number(new URL(served.url).port) };
    case 'seed':
      await seedConversations(served.store, clock.now(), order.from, order.count);
      return {};
    case 'crowd':
      await seedCrowd(served.store, clock.now(), order.upTo, order.waits);
      return {};
    case 'memory': {
      globalThis.gc?.();
      const { heapUsed, external } = process.memoryUsage();
      return { bytes: heapUsed + external };
    }
    case 'cpu':
      return { milliseconds: cpuTime() };
  }
});
