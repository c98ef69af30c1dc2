import { z } from 'zod';
import type { KeptRecord, RecordStore } from '../../data/record-store.js';
import { AppError } from '../../dialogs/app-error.js';
import type { Clock } from '../../dialogs/clock.js';
import { locales } from '../../dialogs/vocabulary.js';
import { Accounts } from '../access/accounts.js';
import { rightsIn } from '../access/role.js';
import type { Attestations } from '../training/attestations.js';
import { phoneNumber } from './phone-number.js';

const kind = 'duty';
/** Milliseconds after which nobody counts as there whose console said nothing: it does so every few minutes while it is open. */
const thereForMs = 10 * 60_000;
const conflictTries = 20;

const dutySchema = z.object({
  /** How they sign. */
  name: z.string(),
  state: z.enum(['available', 'away']),
  /** E.164 of the telephone on which they take calls; without one they take none. */
  phone: phoneNumber.optional(),
  /** The languages in which they take calls. */
  speaks: z.array(z.enum(locales)),
  /** Epoch ms until which they count as there. */
  until: z.number(),
  /** The call for which they were rung last. */
  call: z.object({ conversationId: z.string(), callId: z.string(), at: z.number() }).optional(),
  /** They were set to away because a call rang and nobody took it. */
  missedCall: z.literal(true).optional(),
});

/** Whether somebody is there for work, and takes calls. */
export type Duty = z.output<typeof dutySchema>;

/** What somebody says of themselves. */
export type DutyWish = Pick<Duty, 'name' | 'state' | 'phone' | 'speaks'>;

/** What tells who may take calls. */
export interface OnDutyParts {
  readonly store: { readonly records: RecordStore };
  readonly clock: Clock;
  /** To whom the queue is closed, calls are too. */
  readonly attestations: Attestations;
}

/** A call for which somebody is rung. */
type RungFor = Pick<NonNullable<Duty['call']>, 'conversationId' | 'callId'>;

/** Who is there, by account: as they say themselves, for as long as their console is open. */
export class OnDuty {
  readonly #records: RecordStore;
  readonly #accounts: Accounts;
  readonly #attestations: Attestations;
  readonly #clock: Clock;

  constructor({ store, clock, attestations }: OnDutyParts) {
    this.#records = store.records;
    this.#accounts = new Accounts(store.records);
    this.#clock = clock;
    this.#attestations = attestations;
  }

  /** How somebody stands; away where their console was closed. Undefined for who never said. */
  async of(accountId: string): Promise<Duty | undefined> {
    const kept = await this.#records.get(kind, accountId);
    return kept && this.#standing(kept);
  }

  /** Everybody who is available and may work on the queue still, the one rung longest ago first. */
  async available(): Promise<readonly Duty[]> {
    const found: Duty[] = [];
    for await (const kept of this.#records.all(kind)) {
      const duty = this.#standing(kept);
      if (duty.state === 'available' && (await this.#mayWork(kept.id))) found.push(duty);
    }
    return found.sort((one, other) => (one.call?.at ?? 0) - (other.call?.at ?? 0));
  }

  /** The telephones on which people take calls, there or not. */
  async telephones(): Promise<readonly { readonly name: string; readonly phone: string }[]> {
    const found: { name: string; phone: string }[] = [];
    for await (const { value } of this.#records.all(kind)) {
      const { name, phone } = dutySchema.parse(value);
      if (phone !== undefined) found.push({ name, phone });
    }
    return found;
  }

  /** Somebody says how they stand. */
  async say(accountId: string, wish: DutyWish): Promise<Duty> {
    return await this.#change(accountId, (before) => ({
      ...wish,
      until: this.#clock.now() + thereForMs,
      ...(before?.call && { call: before.call }),
    }));
  }

  /** Somebody sits at their console still, or again. */
  async stay(accountId: string): Promise<Duty | undefined> {
    if (!(await this.#records.get(kind, accountId))) return undefined;
    return await this.#change(accountId, (duty) => ({ ...(duty as Duty), until: this.#clock.now() + thereForMs }));
  }

  /**
   * They are rung for a call. Gives the telephone; undefined where they take calls no more, or are in another one: of two
   * calls that ring them at the same moment the first has them.
   */
  async ring(name: string, call: RungFor, isInCall: (duty: Duty) => Promise<boolean>): Promise<string | undefined> {
    const at = this.#clock.now();
    const rung = await this.#changeNamed(name, async (duty) =>
      !isSameCall(duty.call, call) && (await isInCall(duty)) ? duty : { ...duty, call: { ...call, at } },
    );
    return isSameCall(rung?.call, call) ? rung?.phone : undefined;
  }

  /** They were rung for this call and did not take it: nobody else waits for them until they are back. */
  async missed(name: string, call: RungFor): Promise<void> {
    await this.#changeNamed(name, (duty) =>
      isSameCall(duty.call, call) ? { ...duty, state: 'away', missedCall: true } : duty,
    );
  }

  async #changeNamed(name: string, change: (duty: Duty) => Duty | Promise<Duty>): Promise<Duty | undefined> {
    for await (const { id, value } of this.#records.all(kind))
      if (dutySchema.parse(value).name === name) return await this.#change(id, (duty) => change(duty as Duty));
    return undefined;
  }

  async #change(accountId: string, change: (before: Duty | undefined) => Duty | Promise<Duty>): Promise<Duty> {
    for (let tries = 0; tries < conflictTries; tries += 1) {
      const kept = await this.#records.get(kind, accountId);
      const value = await change(kept && dutySchema.parse(kept.value));
      if ((await this.#records.put(kind, { id: accountId, version: kept?.version ?? 0, value })) === 'put')
        return value;
    }
    throw new AppError('too-busy', 'Too many are changing the same at once. Try again.');
  }

  async #mayWork(accountId: string): Promise<boolean> {
    const account = await this.#accounts.find(accountId);
    const rights = rightsIn(account?.closed ? [] : (account?.roles ?? []));
    return rights.has('queue') && !(await this.#attestations.keepsOut(accountId, rights));
  }

  #standing({ value }: KeptRecord): Duty {
    const duty = dutySchema.parse(value);
    return this.#clock.now() < duty.until ? duty : { ...duty, state: 'away' };
  }
}

function isSameCall(one: RungFor | undefined, other: RungFor): boolean {
  return one?.conversationId === other.conversationId && one.callId === other.callId;
}
