import type { Job, Store, StoredLog } from '../../../data/store.js';
import type { Command } from '../../../dialogs/casework/command.js';
import type { RefusedContact } from '../../../dialogs/casework/refusals/refusal.js';
import type { Clock } from '../../../dialogs/clock.js';
import type { Carried, Carrier, Carriers, Told } from '../carriers.js';
import type { Desk } from '../dossiers/desk.js';
import type { CaseworkJob } from './casework-job.js';

/** What the casework worker works with. */
export interface CaseworkWorkerParts {
  readonly store: Store;
  readonly desk: Desk;
  readonly clock: Clock;
  readonly carriers: Carriers;
}

/** Does one job of a dossier: fires a timer, or has an effect carried out. Done jobs are removed after, never before. */
export class CaseworkWorker {
  readonly #parts: CaseworkWorkerParts;
  /** Carried out, but not yet noted: a write that fails must not send anything twice. */
  readonly #carriedOut = new Map<string, Carried>();

  constructor(parts: CaseworkWorkerParts) {
    this.#parts = parts;
  }

  /** `begunBefore` tells that a server which stopped in the middle may have carried it out already. */
  async work(logId: string, jobId: string, begunBefore: boolean): Promise<void> {
    const stored = await this.#parts.store.load(logId);
    const job = stored?.jobs.find(({ id }) => id === jobId);
    if (!stored || !job) return;
    const payload = job.payload as CaseworkJob | undefined;
    // The party was erased: what the job would have sent is gone, and nobody is to get it.
    if (!payload || stored.erased) return this.#parts.desk.settleJob(stored, jobId);
    if (payload.kind === 'timer')
      return this.#tell(stored, job, { kind: 'timer-fired', timer: payload.timer }, `${jobId}@${job.dueAt}`);
    const name = `${logId} ${jobId} ${payload.tries}`;
    const carried = this.#carriedOut.get(name) ?? (await this.#carry(payload, stored, job, begunBefore));
    this.#carriedOut.set(name, carried);
    await this.#note(carried, payload, stored, job);
    this.#carriedOut.delete(name);
  }

  async #note(
    carried: Carried,
    payload: Extract<CaseworkJob, { kind: 'effect' }>,
    stored: StoredLog,
    job: Job,
  ): Promise<void> {
    if (carried.kind === 'later') {
      const { dueAt, place } = carried;
      const waits = place && { ...place, until: dueAt };
      return this.#parts.desk.settleJob(stored, job.id, { dueAt, payload: { ...payload, waits } });
    }
    if (carried.kind === 'again')
      return this.#parts.desk.settleJob(stored, job.id, {
        dueAt: carried.dueAt,
        payload: { ...payload, tries: payload.tries + 1 },
      });
    if (carried.kind === 'refused') return this.#refused(carried.refused, payload, stored, job);
    if (!carried.tell) return this.#parts.desk.settleJob(stored, job.id);
    return this.#tell(stored, job, carried.tell, `${job.id}:carried`);
  }

  /** Kept for a person to read; what waiting helps is tried again then. */
  async #refused(
    { channel, reason, words, until, rule, setting, messageId }: RefusedContact,
    payload: Extract<CaseworkJob, { kind: 'effect' }>,
    stored: StoredLog,
    job: Job,
  ): Promise<void> {
    const told = { kind: 'contact-refused', channel, reason, words, until, rule, setting, messageId } as const;
    const key = `${job.id}:refused@${job.dueAt}`;
    if (until === undefined) return this.#tell(stored, job, told, key);
    await this.#tell(stored, undefined, told, key);
    const again = { dueAt: Date.parse(until), payload: { ...payload, tries: payload.tries + 1 } };
    await this.#parts.desk.settleJob(stored, job.id, again);
  }

  async #carry(
    { effect, tries, waits }: Extract<CaseworkJob, { kind: 'effect' }>,
    { caseId, partyId }: StoredLog,
    { dueAt }: Job,
    begunBefore: boolean,
  ): Promise<Carried> {
    const { desk, clock, carriers } = this.#parts;
    const carrier = carriers[effect.kind] as Carrier<typeof effect.kind>;
    const leftBehind = begunBefore ? { leftBehind: new Date(dueAt) } : {};
    const place = waits?.until === dueAt ? { place: waits } : {};
    const owner = await desk.place(caseId, partyId);
    return carrier(effect, { tries, now: clock.now(), ...leftBehind, ...place, ...owner });
  }

  async #tell({ caseId, partyId }: StoredLog, settled: Job | undefined, told: Told, key: string): Promise<void> {
    const at = new Date(this.#parts.clock.now()).toISOString();
    const command = { ...told, key, at, by: 'ringback' } as Command;
    await this.#parts.desk.take(caseId, partyId, command, settled?.id);
  }
}
