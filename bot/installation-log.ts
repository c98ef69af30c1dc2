import type { Job, NewEvent, Store, StoredLog } from '../data/store.js';
import { AppError } from '../dialogs/app-error.js';
import { dossierIdOf } from '../dialogs/casework/dossier-id.js';
import type { Clock } from '../dialogs/clock.js';

/** What an installation's log works with. */
export interface InstallationLogParts {
  readonly store: Pick<Store, 'load' | 'commit'>;
  readonly clock: Clock;
}

/** What is to be written to it. `key` names a change that is made once. */
export interface LogChange {
  readonly events: readonly Pick<NewEvent, 'kind' | 'data'>[];
  readonly key?: string;
  readonly addJobs?: readonly Job[];
  readonly removeJobs?: readonly string[];
}

/** No case can be called so: nothing in these logs is personal, and no party's. */
const caseId = '-';
const conflictTries = 20;

/** The id of a log of the installation's own. */
export function installationLogId(name: string): string {
  return dossierIdOf(caseId, name);
}

/** The facts in a log of the installation's own, which alone writes to it. */
export function factsIn<Event>(stored: StoredLog | undefined): readonly Event[] {
  return (stored?.events ?? []) as readonly unknown[] as readonly Event[];
}

/** A log of the installation's own, chained and kept as all others are, for what belongs to no case. */
export class InstallationLog {
  readonly #name: string;
  readonly #parts: InstallationLogParts;

  constructor(name: string, parts: InstallationLogParts) {
    this.#name = name;
    this.#parts = parts;
  }

  async load(): Promise<StoredLog | undefined> {
    return await this.#parts.store.load(installationLogId(this.#name));
  }

  /** Writes what `decide` makes of the log as it stands; false when that is nothing. Rejects with `too-busy`. */
  async change(
    decide: (stored: StoredLog | undefined) => LogChange | undefined | Promise<LogChange | undefined>,
  ): Promise<boolean> {
    const { store, clock } = this.#parts;
    for (let tries = 0; tries < conflictTries; tries += 1) {
      const stored = await this.load();
      const change = await decide(stored);
      if (!change || (change.key !== undefined && stored?.turns.get(change.key) !== undefined)) return false;
      const at = new Date(clock.now()).toISOString();
      const committed = await store.commit({
        logId: installationLogId(this.#name),
        caseId,
        partyId: this.#name,
        expectedVersion: stored?.version ?? 0,
        events: change.events.map((event): NewEvent => ({ ...event, version: 1, at })),
        ...(change.key !== undefined && { turn: { key: change.key, replies: {} } }),
        addJobs: change.addJobs ?? [],
        removeJobs: change.removeJobs ?? [],
        restrictions: [],
        index: {},
      });
      if (committed === 'committed') return true;
    }
    throw new AppError('too-busy', 'Too many are changing the same at once. Try again.');
  }
}
