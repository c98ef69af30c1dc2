import { OffsetClock } from '../../adapters/clock/offset-clock.js';
import { serve } from '../../bot/serve.js';
import { accountSid, ourNumber, signing } from '../load/requests.js';
import { seedConversations, seedCrowd } from '../load/seed-conversations.js';
import { answerParent } from './child.js';

/** What a running Ringback is asked for. */
export type RingbackOrder =
  | { readonly kind: 'address' }
  /** Conversations that stand at the first of the eight questions. */
  | { readonly kind: 'seed'; readonly from: number; readonly count: number }
  /** Conversations that nobody answers, up to this many in all. */
  | { readonly kind: 'crowd'; readonly upTo: number }
  /** Bytes in use after a full collection. */
  | { readonly kind: 'memory' };

const clock = new OffsetClock();
clock.skip(untilNoonInNewYork(clock.now()));

const served = await serve({
  clock,
  bare: true,
  host: '127.0.0.1',
  env: {
    PORT: '0',
    PUBLIC_URL: signing.publicUrl,
    RINGBACK_HOME: process.env.RINGBACK_HOME,
    TWILIO_ACCOUNT_SID: accountSid,
    TWILIO_AUTH_TOKEN: signing.authToken,
    TWILIO_PHONE_NUMBER: ourNumber,
    // Every reply goes back with its webhook; whatever would be sent otherwise finds nobody here.
    TWILIO_API_URL: 'http://127.0.0.1:9',
  },
});

answerParent(async (order: RingbackOrder) => {
  switch (order.kind) {
    case 'address':
      return { port: Number(new URL(served.url).port) };
    case 'seed':
      await seedConversations(served.store, clock.now(), order.from, order.count);
      return {};
    case 'crowd':
      await seedCrowd(served.store, clock.now(), order.upTo);
      return {};
    case 'memory': {
      globalThis.gc?.();
      const { heapUsed, external } = process.memoryUsage();
      return { bytes: heapUsed + external };
    }
  }
});

/** Texts may be answered at any hour, but a bench at night should do what a bench at noon does. */
function untilNoonInNewYork(now: number): number {
  const day = 86_400_000;
  const noon = 17 * 3_600_000;
  return (noon - (now % day) + day) % day;
}
