import type { Store } from '../../data/store.js';
import type { Clock } from '../../dialogs/clock.js';
import { keptMs } from '../../dialogs/policy/past-contact.js';
import type { Log } from '../log.js';

const dayMs = 24 * 3_600_000;

/** Forgets contacts that no cap looks back upon any more: at once, and each day from then on. Gives a way to stop. */
export function forgetContacts({
  store,
  clock,
  log,
}: {
  readonly store: Pick<Store, 'contacts'>;
  readonly clock: Clock;
  readonly log: Log;
}): () => void {
  let cancel = () => {};
  const forget = () => {
    const now = clock.now();
    store.contacts
      .forgetBefore(new Date(now - keptMs).toISOString())
      .catch((error: unknown) => log.error('contacts-kept', { code: error instanceof Error ? error.name : 'unknown' }));
    cancel = clock.schedule(now + dayMs, forget);
  };
  forget();
  return () => cancel();
}
