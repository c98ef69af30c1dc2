import type { PastMessage } from '../../adapters/phone/messaging/recall-thread.js';
import type { Phone } from '../../adapters/phone/start-phone.js';
import type { Job, Store } from '../../data/store.js';
import type { JobPayload } from '../turn/job.js';
import { pastTexts } from './past-texts.js';

/** A home may hold a hundred thousand conversations, and nobody looks at so many handsets. */
const mostRecalled = 1_000;

/**
 * Puts the texts of conversations back on the handsets: of those with the numbers told first, of others as far as a
 * start can wait for them. When anything last happened in them, in epoch milliseconds; 0 when nothing did.
 */
export async function recallThreads(
  store: Pick<Store, 'conversationIds' | 'conversationsWith' | 'load'>,
  phone: Pick<Phone, 'recall'>,
  line: string,
  first: readonly string[],
): Promise<number> {
  const threads = new Map<string, PastMessage[]>();
  let last = 0;
  for (const id of await someIds(store, first)) {
    const { events = [], jobs = [] } = (await store.load(id)) ?? {};
    last = Math.max(last, Date.parse(events.at(-1)?.at ?? '') || 0);
    const past = pastTexts(events, jobs.filter(isMessage).length);
    if (past) threads.set(past.number, [...(threads.get(past.number) ?? []), ...past.texts]);
  }
  for (const [number, texts] of threads) {
    const inOrder = texts.toSorted((one, other) => one.at - other.at);
    phone.recall(number, line, inOrder);
  }
  return last;
}

/** A text that is still to go out: it comes to the handset when it does. */
function isMessage({ payload }: Job): boolean {
  const job = payload as JobPayload | undefined;
  return job?.kind === 'effect' && job.effect.kind === 'send-message';
}

async function someIds(
  store: Pick<Store, 'conversationIds' | 'conversationsWith'>,
  first: readonly string[],
): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (const number of first) for (const id of await store.conversationsWith(number)) ids.add(id);
  for await (const id of store.conversationIds()) {
    if (ids.size >= mostRecalled) break;
    ids.add(id);
  }
  return ids;
}
