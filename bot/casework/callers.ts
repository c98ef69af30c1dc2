import type { Store } from '../../data/store.js';
import { samePerson } from '../../dialogs/casework/same-person.js';
import type { Clock } from '../../dialogs/clock.js';
import type { Desk } from './desk.js';

/** What callers are known from. */
export interface CallersParts {
  readonly store: Pick<Store, 'dueJobs' | 'load'>;
  readonly desk: Pick<Desk, 'dossier'>;
  readonly clock: Clock;
}

interface Calling {
  readonly caseId: string;
  readonly partyId: string;
}

/** Every open call has a timer that ends it within so long. */
const longestMs = 4 * 3_600_000;
const timersRead = 100_000;

/**
 * Who has a call open, in whatever case: nobody talks to two parties at once. Which dossiers have one is read once from
 * the timers that wait to end them, and kept in mind from then on.
 */
export class Callers {
  readonly #parts: CallersParts;
  #calling: Promise<readonly Calling[]> | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(parts: CallersParts) {
    this.#parts = parts;
  }

  /** Does what begins a call, one after the other, so that two calls at once by the same person are seen. */
  async oneByOne<T>(begin: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(begin);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Keeps in mind that a dossier has an open call. */
  async note(calling: Calling): Promise<void> {
    const known = await this.#known();
    this.#calling = Promise.resolve([...known, calling]);
  }

  /** Whether this person has a call open with another party than this one. */
  async isBusy(by: string, { caseId, partyId }: Calling): Promise<boolean> {
    const open: (Calling & { readonly by: readonly string[] })[] = [];
    for (const one of await this.#known()) {
      const { calls } = await this.#parts.desk.dossier(one.caseId, one.partyId);
      const callers = calls.placed.filter(({ endedAt }) => endedAt === undefined).map((call) => call.by);
      if (callers.length > 0) open.push({ ...one, by: callers });
    }
    this.#calling = Promise.resolve(open);
    const others = open.filter((one) => one.caseId !== caseId || one.partyId !== partyId);
    return others.some((one) => one.by.some((name) => samePerson(name, by)));
  }

  #known(): Promise<readonly Calling[]> {
    this.#calling ??= this.#read();
    return this.#calling;
  }

  async #read(): Promise<readonly Calling[]> {
    const { store, clock } = this.#parts;
    const jobs = await store.dueJobs(clock.now() + longestMs, timersRead);
    const logIds = jobs.filter(({ jobId }) => jobId.startsWith('timer:call-lapse:')).map(({ logId }) => logId);
    const stored = await Promise.all([...new Set(logIds)].map((logId) => store.load(logId)));
    return stored.flatMap((one) => (one ? [{ caseId: one.caseId, partyId: one.partyId }] : []));
  }
}
