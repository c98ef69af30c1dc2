import type { StoredLog } from '../../data/store.js';
import { AppError } from '../../dialogs/app-error.js';
import { applyToStops, type Stop, type StopEvent, type StopId, type Stops, stopOf } from '../../dialogs/stops/stop.js';
import { countryOf } from '../../dialogs/understanding/numbering-plans.js';
import { factsIn, InstallationLog, type InstallationLogParts } from '../installation-log.js';
import type { Log } from '../log.js';

/** What the list of stops works with. */
export interface StopListParts extends InstallationLogParts {
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

/** Milliseconds for which what was read is believed; another process may have stopped or lifted something since. */
const freshMs = 5_000;

/**
 * What is not used until a person lifts it, over all conversations: wordings that a carrier filtered, senders that the
 * provider does not let out. Asked before everything that is sent; campaigns and whoever paces may ask as well.
 */
export class StopList {
  readonly #parts: StopListParts;
  readonly #log: InstallationLog;
  #known: { readonly stops: Stops; readonly until: number } | undefined;

  constructor(parts: StopListParts) {
    this.#parts = parts;
    this.#log = new InstallationLog('stops', parts);
  }

  /** All that is stopped now. */
  async all(): Promise<readonly Stop[]> {
    return Object.values(await this.#read()).filter((stop) => stop !== undefined);
  }

  /** What keeps this from being sent, if anything. */
  async against({ channel, number, wording }: Outgoing): Promise<Stop | undefined> {
    const now = this.#parts.clock.now();
    if (!this.#known || this.#known.until <= now) {
      this.#known = { stops: await this.#read(), until: now + freshMs };
    }
    const { stops } = this.#known;
    // Nearly always nothing is stopped; then nobody has to know where a number is.
    if (Object.keys(stops).length === 0) return undefined;
    return stopOf(stops, { channel, country: countryOf(number), wording });
  }

  /** Stops something, and tells those who run this; gives the stop as it stands. What is stopped already stays as it is. */
  async set(id: StopId, code: number, hint: string): Promise<Stop> {
    const since = new Date(this.#parts.clock.now()).toISOString();
    let stop: Stop = { id, code, hint, since };
    const isNew = await this.#change((stops) => {
      stop = stops[id] ?? stop;
      return stops[id] ? [] : [{ kind: 'stop-set', data: stop }];
    });
    if (isNew) this.#parts.log.error('stopped-until-lifted', { stop: id, providerCode: code, hint });
    return stop;
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
    const isChanged = await this.#log.change((stored) => {
      const events = decide(stopsIn(stored));
      return events.length === 0 ? undefined : { events };
    });
    this.#known = undefined;
    return isChanged;
  }

  async #read(): Promise<Stops> {
    return stopsIn(await this.#log.load());
  }
}

function stopsIn(stored: StoredLog | undefined): Stops {
  return factsIn<StopEvent>(stored).reduce<Stops>(applyToStops, {});
}
