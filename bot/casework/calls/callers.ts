import type { Store } from '../../../data/store.js';
import { AppError } from '../../../dialogs/app-error.js';
import { dossierIdOf } from '../../../dialogs/casework/dossier-id.js';
import { nameMark, samePerson } from '../../../dialogs/casework/same-person.js';
import type { Clock } from '../../../dialogs/clock.js';
import { stableId } from '../../turn/stable-id.js';
import type { Desk } from '../dossiers/desk.js';

/** What callers are known from. */
export interface CallersParts {
  readonly store: Pick<Store, 'load' | 'commit'>;
  readonly desk: Pick<Desk, 'dossier'>;
  readonly clock: Clock;
}

/** Whom somebody calls. */
export interface Calling {
  readonly caseId: string;
  readonly partyId: string;
}

/** What was last written about a caller. */
interface Claim extends Calling {
  readonly isBegun: boolean;
  readonly at: string;
}

/** Milliseconds within which a call that was announced is placed, or never. */
const placedWithin = 30_000;
/** No case can be called so: the logs are the installation's own, one for each person who calls. */
const ofNoCase = '-';
const conflictTries = 20;

/**
 * Who has a call open, in whatever case: nobody talks to two parties at once. Who is about to place a call says so first
 * in a log of their own, whose version lets one server at a time be first.
 */
export class Callers {
  readonly #parts: CallersParts;

  constructor(parts: CallersParts) {
    this.#parts = parts;
  }

  /** Does what begins a call; it is told whether this person has one open with another party. */
  async begin<T>(by: string, calling: Calling, place: (isBusy: boolean) => Promise<T>): Promise<T> {
    if (!(await this.#claim(by, calling))) return await place(true);
    try {
      return await place(false);
    } catch (error) {
      await this.#giveUp(by, calling);
      throw error;
    }
  }

  /** Whether this person has a call open, or is about to place one. */
  async isCalling(by: string): Promise<boolean> {
    const { last } = await this.#read(by);
    return last !== undefined && (await this.#hasOpen(by, last));
  }

  /** False when the person has a call open with another party. */
  async #claim(by: string, calling: Calling): Promise<boolean> {
    for (let tries = 0; tries < conflictTries; tries += 1) {
      const { version, last } = await this.#read(by);
      if (last && !isSame(last, calling) && (await this.#hasOpen(by, last))) return false;
      if (await this.#commit(by, { ...calling, isBegun: true }, version)) return true;
    }
    throw new AppError('too-busy', 'Calls of this person are being placed by too many at once. Try again.');
  }

  async #hasOpen(by: string, { caseId, partyId, isBegun, at }: Claim): Promise<boolean> {
    if (!isBegun) return false;
    const { calls } = await this.#parts.desk.dossier(caseId, partyId);
    const own = calls.placed.filter((call) => samePerson(call.by, by));
    if (own.some(({ endedAt }) => endedAt === undefined)) return true;
    return own.every((call) => call.at < at) && this.#parts.clock.now() < Date.parse(at) + placedWithin;
  }

  /** No call came of it. */
  async #giveUp(by: string, calling: Calling): Promise<void> {
    for (let tries = 0; tries < conflictTries; tries += 1)
      if (await this.#commit(by, { ...calling, isBegun: false }, (await this.#read(by)).version)) return;
  }

  async #read(by: string): Promise<{ readonly version: number; readonly last: Claim | undefined }> {
    const stored = await this.#parts.store.load(dossierIdOf(ofNoCase, callerOf(by)));
    const last = stored?.eventsAfter(stored.version - 1).at(-1);
    if (!stored || !last) return { version: 0, last: undefined };
    const { caseId, partyId, isBegun } = last.data;
    const claim = { caseId: String(caseId), partyId: String(partyId), isBegun: isBegun === true, at: last.at };
    return { version: stored.version, last: claim };
  }

  async #commit(by: string, data: Omit<Claim, 'at'>, expectedVersion: number): Promise<boolean> {
    const partyId = callerOf(by);
    const at = new Date(this.#parts.clock.now()).toISOString();
    const { caseId: ofCase, partyId: ofParty, isBegun } = data;
    const event = { kind: 'caller-stands', version: 1, at, data: { caseId: ofCase, partyId: ofParty, isBegun } };
    const committed = await this.#parts.store.commit({
      logId: dossierIdOf(ofNoCase, partyId),
      caseId: ofNoCase,
      partyId,
      expectedVersion,
      events: [event],
      addJobs: [],
      removeJobs: [],
      restrictions: [],
      index: {},
    });
    return committed === 'committed';
  }
}

function isSame(one: Calling, other: Calling): boolean {
  return one.caseId === other.caseId && one.partyId === other.partyId;
}

function callerOf(by: string): string {
  return `caller-${stableId('caller', nameMark(by))}`;
}
