import type { Store, StoredLog } from '../../../data/store.js';
import { AppError } from '../../../dialogs/app-error.js';
import type { Command } from '../../../dialogs/casework/command.js';
import { decideCasework } from '../../../dialogs/casework/decide.js';
import { type DeskRules, usualRules } from '../../../dialogs/casework/desk-rules.js';
import type { Dossier } from '../../../dialogs/casework/dossier.js';
import { dossierIdOf } from '../../../dialogs/casework/dossier-id.js';
import type { Refusal } from '../../../dialogs/casework/handler.js';
import type { Clock } from '../../../dialogs/clock.js';
import { type CaseworkJob, caseworkJobs } from '../jobs/casework-job.js';
import { contactsOfMessage } from '../jobs/contacts-of-message.js';
import { indexOfDossier } from './dossier-index.js';
import { dossierOf } from './dossier-state.js';
import { liftedBy } from './lifted-by.js';
import type { Place } from './place.js';

/** What came of a command. */
export interface Taken {
  readonly dossier: Dossier;
  /** Why it was not done; facts may have been recorded all the same. */
  readonly refusal?: Refusal;
  /** True when this command had been taken before, and nothing was changed. */
  readonly repeated: boolean;
}

/** What the desk works with. */
export interface DeskParts {
  readonly store: Store;
  readonly clock: Clock;
  /** Told when jobs were added, with the earliest due time (epoch ms). */
  readonly onJobs: (dueAt: number) => void;
  /** What this desk has set for itself. */
  readonly rules?: DeskRules;
}

const conflictTries = 20;

/**
 * The one way through to a dossier: load, decide, append, and leave the effects to be carried out, all in one write.
 * Nothing else changes a dossier.
 */
export class Desk {
  readonly #parts: DeskParts;

  readonly rules: DeskRules;

  constructor(parts: DeskParts) {
    this.#parts = parts;
    this.rules = parts.rules ?? usualRules;
  }

  /** Takes one command. `removeJob` is the job that it settles. Rejects with an AppError when case or party is unknown. */
  async take(caseId: string, partyId: string, command: Command, removeJob?: string): Promise<Taken> {
    const place = await this.place(caseId, partyId);
    for (let tries = 0; tries < conflictTries; tries += 1) {
      const taken = await this.#tryTake(place, command, removeJob);
      if (taken) return taken;
    }
    throw new AppError('too-busy', `Case ${caseId} is being changed by too many at once. Try again.`);
  }

  /** A party's dossier as it stands; empty when nothing was done yet. */
  async dossier(caseId: string, partyId: string): Promise<Dossier> {
    return dossierOf(await this.#parts.store.load(dossierIdOf(caseId, partyId)), caseId, partyId);
  }

  /** A case and one of its parties. Rejects with `case-unknown` or `party-unknown`. */
  async place(caseId: string, partyId: string): Promise<Place> {
    const file = await this.#parts.store.getCase(caseId);
    if (!file) throw new AppError('case-unknown', `There is no case ${caseId}. Import it first.`);
    const party = file.parties.find(({ id }) => id === partyId);
    if (!party) throw new AppError('party-unknown', `Case ${caseId} has no party ${partyId}.`);
    return { file, party };
  }

  /** The same, or undefined where there is none, as for somebody whom no case knows. */
  async find(caseId: string, partyId: string): Promise<Place | undefined> {
    const file = await this.#parts.store.getCase(caseId);
    const party = file?.parties.find(({ id }) => id === partyId);
    return file && party && { file, party };
  }

  /** Removes a job that was done, or puts it off, without a fact in the log. */
  async settleJob(
    { id: logId }: Pick<StoredLog, 'id'>,
    jobId: string,
    again?: { readonly dueAt: number; readonly payload: CaseworkJob },
  ): Promise<void> {
    for (let tries = 0; tries < conflictTries; tries += 1) {
      const stored = await this.#parts.store.load(logId);
      if (!stored?.jobs.some(({ id }) => id === jobId)) return;
      const { caseId, partyId, version: expectedVersion } = stored;
      const addJobs = again ? [{ id: jobId, ...again }] : [];
      const removeJobs = again ? [] : [jobId];
      const index = indexOfDossier(dossierOf(stored, caseId, partyId));
      const changes = { events: [], addJobs, removeJobs, restrictions: [], index };
      const done = await this.#parts.store.commit({ logId, caseId, partyId, expectedVersion, ...changes });
      if (done === 'conflict') continue;
      if (again) this.#parts.onJobs(again.dueAt);
      return;
    }
  }

  async #tryTake(place: Place, command: Command, removeJob: string | undefined): Promise<Taken | undefined> {
    const { store, clock, onJobs } = this.#parts;
    const [caseId, partyId] = [place.file.id, place.party.id];
    const logId = dossierIdOf(caseId, partyId);
    const stored = await store.load(logId);
    const before = dossierOf(stored, caseId, partyId);
    const known = stored?.turns.get(command.key);
    if (known !== undefined) return { dossier: before, repeated: true, ...(known as { refusal?: Refusal }) };

    const { events, effects, dossier, refusal } = decideCasework(place, before, command, this.rules);
    if (events.length === 0 && effects.length === 0 && removeJob === undefined)
      return { dossier, repeated: false, ...(refusal && { refusal }) };
    const version = stored?.version ?? 0;
    const jobs = caseworkJobs(effects, logId, version + 1, clock.now());
    const done = removeJob !== undefined && !jobs.add.some(({ id }) => id === removeJob) ? [removeJob] : [];
    const committed = await store.commit({
      logId,
      caseId,
      partyId,
      expectedVersion: version,
      events,
      turn: { key: command.key, replies: { ...(refusal && { refusal }) } },
      addJobs: jobs.add,
      removeJobs: [...jobs.remove, ...done],
      restrictions: liftedBy(events, place, dossier),
      contacts: contactsOfMessage(command, place, dossier),
      index: indexOfDossier(dossier),
    });
    if (committed === 'conflict') return undefined;
    if (jobs.add.length > 0) onJobs(Math.min(...jobs.add.map(({ dueAt }) => dueAt)));
    return { dossier, repeated: false, ...(refusal && { refusal }) };
  }
}
