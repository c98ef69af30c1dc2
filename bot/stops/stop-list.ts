import type { NewEvent, Store } from '../../data/store.js';
import { AppError } from '../../dialogs/app-error.js';
import { dossierIdOf } from '../../dialogs/casework/dossier-id.js';
import type { Clock } from '../../dialogs/clock.js';
import { applyToStops, type Stop, type StopEvent, type StopId, type Stops, stopOf } from '../../dialogs/stops/stop.js';
import { countryOf } from '../../dialogs/understanding/numbering-plans.js';
import type { Log } from '../log.js';

/** What the list of stops works with. */
export interface StopListParts {
  readonly store: Pick<Store, 'load' | 'commit'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Something that is about to be sent or dialled. */
export interface Outgoing {
  readonly channel: 'sms' | 'voice';
  /** E.164. */
  readonly number: string;
  /** What names its wording. */
  readonly wording?: string;
}

/** No case can be called so: the log is the installation's own, and nothing in it is personal. */
const [caseId, partyId] = ['-', 'stops'];
const logId = dossierIdOf(caseId, partyId);
const conflictTries = 20;
/** Milliseconds for which what was read is believed; another process may have stopped or lifted something since. */
const freshMs = 5_000;

/**
 * What is not used until a person lifts it, over all conversations: wordings that a carrier filtered, senders that the
 * provider does not let out. Asked before everything that is sent; campaigns and whoever paces may ask as well.
 */
export class StopList {
  readonly #parts: StopListParts;
  #known: { readonly stops: Stops; readonly until: number } | undefined;

  constructor(parts: StopListParts) {
    this.#parts = parts;
  }

  /** All that is stopped now. */
  async all(): Promise<readonly Stop[]> {
    return Object.values((await this.#read()).stops).filter((stop) => stop !== undefined);
  }

  /** What keeps this from being sent, if anything. */
  async against({ channel, number, wording }: Outgoing): Promise<Stop | undefined> {
    const now = this.#parts.clock.now();
    if (!this.#known || this.#known.until <= now) {
      const { stops } = await this.#read();
      this.#known = { stops, until: now + freshMs };
    }
    const { stops } = this.#known;
    // Nearly always nothing is stopped; then nobody has to know where a number is.
    if (Object.keys(stops).length === 0) return undefined;
    return stopOf(stops, { channel, country: countryOf(number), wording });
  }

  /** Stops something, and tells those who run this. What is stopped already stays as it is. */
  async set(id: StopId, code: number, hint: string): Promise<void> {
    const since = new Date(this.#parts.clock.now()).toISOString();
    const isNew = await this.#change((stops) =>
      stops[id] ? [] : [{ kind: 'stop-set', data: { id, code, hint, since } }],
    );
    if (isNew) this.#parts.log.error('stopped-until-lifted', { stop: id, providerCode: code, hint });
  }

  /** Lets it be used again. */
  async lift(id: string, by: string): Promise<void> {
    await this.#change((stops) => {
      const stop = Object.values(stops).find((one) => one?.id === id);
      if (!stop) throw new AppError('not-stopped', `${id} is not stopped.`);
      return [{ kind: 'stop-lifted', data: { id: stop.id, by } }];
    });
    this.#parts.log.info('stop-lifted', { stop: id });
  }

  async #change(decide: (stops: Stops) => readonly StopEvent[]): Promise<boolean> {
    const { store, clock } = this.#parts;
    for (let tries = 0; tries < conflictTries; tries += 1) {
      const { version, stops } = await this.#read();
      const events = decide(stops);
      if (events.length === 0) return false;
      const at = new Date(clock.now()).toISOString();
      const committed = await store.commit({
        logId,
        caseId,
        partyId,
        expectedVersion: version,
        events: events.map((event): NewEvent => ({ ...event, version: 1, at })),
        addJobs: [],
        removeJobs: [],
        restrictions: [],
        index: {},
      });
      this.#known = undefined;
      if (committed === 'committed') return true;
    }
    throw new AppError('too-busy', 'What is stopped is being changed by too many at once. Try again.');
  }

  async #read(): Promise<{ readonly version: number; readonly stops: Stops }> {
    const stored = await this.#parts.store.load(logId);
    const events = (stored?.events ?? []) as readonly unknown[] as readonly StopEvent[];
    return { version: stored?.version ?? 0, stops: events.reduce<Stops>(applyToStops, {}) };
  }
}
