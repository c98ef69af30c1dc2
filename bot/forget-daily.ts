import type { Store } from '../data/store.js';
import type { Clock } from '../dialogs/clock.js';
import { keptMs } from '../dialogs/policy/past-contact.js';
import type { Log } from './log.js';

const dayMs = 24 * 3_600_000;

/** What is forgotten, and where it is told when that fails. */
export interface ForgetParts {
  readonly store: Pick<Store, 'contacts' | 'records'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Forgets contacts that no cap looks back upon any more and sessions that are over: at once, and each day from then on. Gives a way to stop. */
export function forgetDaily({ store, clock, log }: ForgetParts): () => void {
  let cancel = () => {};
  const orTell = (event: string) => (error: unknown) =>
    log.error(event, { code: error instanceof Error ? error.name : 'unknown' });
  const forget = () => {
    const now = clock.now();
    store.contacts.forgetBefore(new Date(now - keptMs).toISOString()).catch(orTell('contacts-kept'));
    store.records.forgetExpired(now).catch(orTell('records-kept'));
    cancel = clock.schedule(now + dayMs, forget);
  };
  forget();
  return () => cancel();
}
