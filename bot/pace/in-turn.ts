import type { Inbound } from '../../adapters/activities.js';
import { asksToSlowDown, type TwilioError } from '../../adapters/twilio/errors.js';
import type { Job, Store } from '../../data/store.js';
import type { Clock } from '../../dialogs/clock.js';
import type { Effect } from '../../dialogs/engine/effect.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import { limits } from '../../dialogs/limits.js';
import type { Lane, Turn } from '../../dialogs/pace/line.js';
import type { JobPayload, Waits } from '../turn/job.js';
import type { TurnPath } from '../turn/turn-path.js';
import type { Pace, Thing } from './pace.js';

/** What conversations' effects wait with. */
export interface InTurnParts {
  readonly pace: Pace;
  readonly store: Pick<Store, 'load'>;
  readonly turns: Pick<TurnPath, 'settleJob'>;
  readonly clock: Clock;
}

type EffectPayload = Extract<JobPayload, { kind: 'effect' }>;

/** Milliseconds until a request that reached nobody is tried again, while it is not known to be hopeless. */
const soon = 2_000;
const callsEnd: ReadonlySet<string> = new Set(['completed', 'busy', 'no-answer', 'failed', 'canceled']);

/**
 * Has messages and calls of conversations wait until it is their turn with the provider. A job that waits is put off to
 * its time in the store, once: nothing sleeps, and nobody looks again and again.
 */
export class InTurn {
  readonly #parts: InTurnParts;

  constructor(parts: InTurnParts) {
    this.#parts = parts;
  }

  /** True when an effect has to wait; its job was put off. */
  async waits(state: ConversationState, job: Job, payload: EffectPayload): Promise<boolean> {
    const thing = thingOf(payload.effect);
    if (!thing) return false;
    // Put off since for another reason, such as the night, it has lost its place.
    const place = payload.waits?.until === job.dueAt ? payload.waits : undefined;
    const lane = place?.kind === 'kept' ? 'first' : laneOf(payload.effect);
    const turn = await this.#parts.pace.turnOf(thing, lane, { place });
    if (turn.kind === 'wait') return this.#putOff(state, job.id, payload, turn);
    if (thing.kind === 'message') return false;
    const until = await this.#parts.pace.takePlace(state.id, job.id);
    if (until === undefined) return false;
    await this.#settle(state, job.id, { ...payload, waits: undefined }, until);
    return true;
  }

  /** What a refusal means for others who wait. True when the request reached nobody: its job was put off, and it was no try. */
  async refused(
    state: ConversationState,
    jobId: string,
    payload: JobPayload,
    { facts, fault }: TwilioError,
  ): Promise<boolean> {
    if (payload.kind !== 'effect') return false;
    const thing = thingOf(payload.effect);
    if (thing?.kind === 'call' && !(fault.kind === 'unknown' && fault.mayHaveHappened)) await this.leave(jobId);
    if (!thing || !facts.unsent) return false;
    const notBefore = this.#parts.clock.now() + (facts.waitMs ?? soon);
    const turn = await this.#parts.pace.turnOf(thing, laneOf(payload.effect), { place: payload.waits, notBefore });
    if (turn.kind === 'wait') return this.#putOff(state, jobId, payload, turn);
    await this.#settle(state, jobId, { ...payload, waits: undefined }, notBefore);
    return true;
  }

  /** Learns from what the provider tells of a message or call. */
  async hear(inbound: Inbound): Promise<void> {
    if (inbound.kind === 'message-status' && asksToSlowDown(inbound.errorCode))
      await this.#parts.pace.slowDown('messages');
    if (inbound.kind === 'call-status' && inbound.effect !== undefined && callsEnd.has(inbound.status))
      await this.leave(inbound.effect);
  }

  /** True when a call is not to be given up as lost: it is still to be placed, or was just now, and its watch was put off. */
  async isNoLostCall(logId: string, watch: Job, payload: JobPayload, jobs: readonly Job[]): Promise<boolean> {
    if (payload.kind !== 'timer' || payload.timer !== 'call-watch') return false;
    if (watch.dueAt > this.#parts.clock.now()) return true;
    if (!jobs.some((job) => isCall(job.payload as JobPayload | undefined))) return false;
    const dueAt = this.#parts.clock.now() + limits.lostCallMs;
    await this.#parts.turns.settleJob(logId, watch.id, { dueAt, payload });
    return true;
  }

  /** A call is over, or will not be placed: the one that has waited longest is placed now. */
  async leave(jobId: string): Promise<void> {
    const { pace, store, turns, clock } = this.#parts;
    for (let next = await pace.leavePlace(jobId); next; next = await pace.leavePlace(next.jobId)) {
      const { logId, jobId: nextId } = next;
      const payload = (await store.load(logId))?.jobs.find(({ id }) => id === nextId)?.payload as
        | JobPayload
        | undefined;
      if (payload?.kind !== 'effect') continue;
      const now = clock.now();
      const waits: Waits = { kind: 'kept', at: now, until: now };
      return turns.settleJob(logId, nextId, { dueAt: now, payload: { ...payload, waits } });
    }
  }

  async #putOff(
    state: ConversationState,
    jobId: string,
    payload: EffectPayload,
    { until, place }: Extract<Turn, { kind: 'wait' }>,
  ): Promise<true> {
    await this.#settle(state, jobId, { ...payload, waits: { ...place, until } }, until);
    return true;
  }

  #settle(state: ConversationState, jobId: string, payload: EffectPayload, dueAt: number): Promise<void> {
    return this.#parts.turns.settleJob(state.id, jobId, { dueAt, payload });
  }
}

function isCall(payload: JobPayload | undefined): boolean {
  return payload?.kind === 'effect' && payload.effect.kind === 'place-call';
}

function thingOf(effect: Effect): Thing | undefined {
  if (effect.kind === 'send-message') return { kind: 'message', text: effect.text };
  return effect.kind === 'place-call' ? { kind: 'call' } : undefined;
}

/** What we begin queues behind what a party waits for. */
function laneOf(effect: Effect): Lane {
  const purpose = 'purpose' in effect ? effect.purpose : undefined;
  return purpose === 'opener' || purpose === 'reminder' ? 'queue' : 'first';
}
