import { z } from 'zod';
import type { RecordStore } from '../../data/record-store.js';
import { AppError } from '../../dialogs/app-error.js';
import type { Clock } from '../../dialogs/clock.js';
import type { Actor } from '../access/actor.js';
import type { Right } from '../access/right.js';
import { playedBorrowers } from './played-borrowers.js';

const kind = 'practised';
const dayMs = 86_400_000;
/** Days for which a practice that was passed counts. */
const countsForDays = 365;
/** Days before that in which it is to be done again, and somebody is told so. */
const warnedDays = 30;
const tries = 20;

/** When somebody passed each practice last: epoch ms, by played borrower. */
const passesSchema = z.record(z.string(), z.number());

/** How somebody stands with the practices. */
export interface Standing {
  readonly practices: readonly { readonly id: string; readonly until?: number }[];
  /** Until when all of them count (epoch ms); absent where one was never passed. */
  readonly until?: number;
  /** `due`: it lapses within thirty days. */
  readonly state: 'missing' | 'lapsed' | 'due' | 'attested';
}

/**
 * Who has practised. Each practice counts for a year from when it was passed; the attestation holds while all of them do.
 */
export class Attestations {
  readonly #records: RecordStore;
  readonly #clock: Clock;
  readonly #required: boolean;

  constructor(
    { store, clock }: { readonly store: { readonly records: RecordStore }; readonly clock: Clock },
    required: boolean,
  ) {
    this.#records = store.records;
    this.#clock = clock;
    this.#required = required;
  }

  /** Whether the queue is closed to agents without one. */
  get required(): boolean {
    return this.#required;
  }

  async of(accountId: string): Promise<Standing> {
    const kept = await this.#records.get(kind, accountId);
    return this.#standing(kept ? passesSchema.parse(kept.value) : {});
  }

  /** Somebody passed a practice. */
  async pass(accountId: string, borrower: string): Promise<Standing> {
    for (let at = 0; at < tries; at += 1) {
      const kept = await this.#records.get(kind, accountId);
      const passes = { ...(kept ? passesSchema.parse(kept.value) : {}), [borrower]: this.#clock.now() };
      const record = { id: accountId, version: kept?.version ?? 0, value: passes };
      if ((await this.#records.put(kind, record)) === 'put') return this.#standing(passes);
    }
    throw new AppError('too-busy', 'Too many are changing the same at once. Try again.');
  }

  /** Throws `practice-first` where the queue is closed to agents who have not practised. Leads and programs are let in. */
  async refuseUnpractised({ person, rights }: Actor, right: Right): Promise<void> {
    if (right === 'queue' && person && (await this.keepsOut(person.accountId, rights)))
      throw new AppError(
        'practice-first',
        'The queue is closed until you have passed every practice; each counts for a year. See Training.',
      );
  }

  /** Whether the queue is closed to somebody, who has not practised. */
  async keepsOut(accountId: string, rights: ReadonlySet<Right>): Promise<boolean> {
    if (!this.#required || rights.has('approve')) return false;
    const { state } = await this.of(accountId);
    return state === 'missing' || state === 'lapsed';
  }

  #standing(passes: z.output<typeof passesSchema>): Standing {
    const now = this.#clock.now();
    const practices = playedBorrowers().map(({ id }) => {
      const passed = Object.hasOwn(passes, id) ? passes[id] : undefined;
      return { id, ...(passed !== undefined && { until: passed + countsForDays * dayMs }) };
    });
    const ends = practices.map(({ until }) => until);
    if (ends.some((one) => one === undefined)) return { practices, state: 'missing' };
    const until = Math.min(...ends.map((one) => one ?? 0));
    if (until <= now) return { practices, until, state: 'lapsed' };
    return { practices, until, state: until - now <= warnedDays * dayMs ? 'due' : 'attested' };
  }
}
