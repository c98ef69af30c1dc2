import { TwilioError } from '../../adapters/twilio/errors.js';
import type { DocumentStore } from '../../data/documents/document-store.js';
import type { Job, Store } from '../../data/store.js';
import type { Clock } from '../../dialogs/clock.js';
import type { Effect } from '../../dialogs/engine/effect.js';
import type { Input } from '../../dialogs/engine/input.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import type { Permission } from '../../dialogs/policy/permission.js';
import type { Stop } from '../../dialogs/stops/stop.js';
import type { Gate, Intention } from '../gate.js';
import type { Log } from '../log.js';
import type { InTurn } from '../pace/in-turn.js';
import type { WaitingDecision } from '../reviews/waiting-decision.js';
import type { StopList } from '../stops/stop-list.js';
import type { JobPayload } from '../turn/job.js';
import type { TurnPath } from '../turn/turn-path.js';
import { callOffOthers } from './call-off-others.js';
import { type CarryOutParts, carryOut, speak } from './carry-out.js';
import { isCalledOff } from './is-called-off.js';
import { isOutdated } from './is-outdated.js';
import { noteBegun } from './note-begun.js';
import { providerRefused } from './provider-refused.js';
import { isAboutRecording, type RecordingParts, seeToRecording } from './recordings.js';
import { stoppedNow } from './stopped-now.js';
import { type EffectPayload, inDoubt, outcomeOf } from './unknown-outcome.js';

/** What the worker works with. */
export interface WorkerParts {
  readonly store: Store;
  readonly turns: TurnPath;
  readonly gate: Gate;
  readonly clock: Clock;
  readonly log: Log;
  readonly telephone: CarryOutParts;
  readonly inTurn: InTurn;
  /** Where recordings lie, sealed. */
  readonly documents: DocumentStore;
  readonly stops: StopList;
  /** Has the flag rules look at a case. */
  readonly observe: (caseId: string) => Promise<void>;
  /** Lets a person’s decision take effect. */
  readonly decide: (conversationId: string, decision: WaitingDecision) => Promise<void>;
  /** Tells the campaign that began a conversation how it stands. */
  readonly follow: (state: ConversationState) => Promise<void>;
  /** Has the campaign that began a conversation wait for a stop that it met. */
  readonly hold: (state: ConversationState, stop: Stop) => Promise<void>;
  /** The check before every attempt: what the policy said, or why the number is not to be used at all. */
  readonly check: (state: ConversationState, permission: Permission) => Promise<Permission>;
}

/** Does one job: fires a timer, has flags looked for, or asks the policy and carries an effect out. Done jobs are removed after, never before. */
export class Worker {
  readonly #parts: WorkerParts;
  /** Carried out, but not yet noted as done: a write that fails must not send a message twice. */
  readonly #carriedOut = new Set<string>();

  constructor(parts: WorkerParts) {
    this.#parts = parts;
  }

  async work(conversationId: string, jobId: string): Promise<void> {
    const stored = await this.#parts.store.load(conversationId);
    const job = stored?.jobs.find((one) => one.id === jobId);
    const state = job && (await this.#parts.turns.state(conversationId));
    if (!job || !state) return;
    const payload = job.payload as JobPayload | undefined;
    // The party was erased: what the job would have said is gone, and nobody is to hear it.
    if (!payload || stored?.erased) return this.#parts.turns.settleJob(conversationId, jobId);
    switch (payload.kind) {
      case 'timer':
        if (await this.#parts.inTurn.isNoLostCall(conversationId, job, payload, stored?.jobs ?? [])) return;
        await this.#take(state, { kind: 'timer', name: payload.timer }, `${jobId}@${job.dueAt}`, jobId);
        return;
      case 'speech':
        return this.#trying(state, jobId, payload, 'voice', () => speak(payload.effects, state, this.#parts.telephone));
      case 'observe':
        await this.#parts.observe(state.brief.caseId);
        return this.#parts.turns.settleJob(conversationId, jobId, undefined, job.dueAt);
      case 'campaign':
        await this.#parts.follow(state);
        return this.#parts.turns.settleJob(conversationId, jobId, undefined, job.dueAt);
      case 'urgency':
        return this.#parts.turns.settleJob(conversationId, jobId);
      case 'decide':
        await this.#parts.decide(state.id, payload);
        return this.#parts.turns.settleJob(conversationId, jobId);
      case 'effect':
        return this.#effect(state, job, payload, stored?.jobs ?? []);
    }
  }

  async #effect(
    state: ConversationState,
    job: Job,
    { begunAt: before, ...payload }: EffectPayload,
    waiting: readonly Job[],
  ): Promise<void> {
    const { id: jobId } = job;
    const { effect } = payload;
    if (effect.kind === 'call-off-others') return callOffOthers(state, jobId, this.#parts);
    if (isAboutRecording(effect))
      return seeToRecording(state, { id: jobId, effect, tries: payload.tries }, this.#recordings());
    const { telephone, clock, turns, inTurn } = this.#parts;
    if (before === undefined && isCalledOff(effect, state)) return this.#callOff(state, jobId);
    if (isOutdated(effect, jobId, state, waiting) || this.#carriedOut.has(`${state.id} ${jobId}`))
      return this.#settleCarriedOut(state.id, jobId);
    if (before !== undefined) {
      const outcome = await outcomeOf(effect, before, clock.now(), state, telephone.client);
      if (outcome.kind === 'carried-out') return turns.settleJob(state.id, jobId);
      if (outcome.kind === 'wait')
        return turns.settleJob(state.id, jobId, { dueAt: outcome.until, payload: { ...payload, begunAt: before } });
    }
    const channel = contactChannel(effect);
    if (channel) {
      const asked = await this.#parts.gate.permit(state, channel, intentionOf(effect, jobId));
      const permission = isAttempt(effect) ? await this.#parts.check(state, asked) : asked;
      if (permission.kind === 'refused') {
        await inTurn.leave(jobId);
        const { kind: _, ...refusal } = permission;
        const input = { kind: 'contact-refused', channel, ...refusal, inHand: true } as const;
        return this.#refused(state, jobId, payload, input);
      }
    }
    if (channel && (await stoppedNow({ state, jobId, payload, channel }, this.#parts))) return inTurn.leave(jobId);
    if (await inTurn.waits(state, job, payload)) return;
    const at = clock.now();
    if (channel && !(await noteBegun(state.id, jobId, { at, before }, this.#parts))) return;
    const attempt = () => carryOut(effect, jobId, state, telephone);
    await this.#trying(state, jobId, payload, channel ?? 'voice', attempt, channel && at);
  }

  #recordings(): RecordingParts {
    return { ...this.#parts, client: this.#parts.telephone.client };
  }

  /** The party was heard before their call was placed. */
  async #callOff(state: ConversationState, jobId: string): Promise<void> {
    await this.#parts.inTurn.leave(jobId);
    const failed = { kind: 'attempt-failed', channel: 'voice', failure: 'canceled', undone: jobId } as const;
    await this.#take(state, failed, `${jobId}:called-off`, jobId);
  }

  /** A message waits for the window to open; a call is planned anew by the conversation itself. */
  async #refused(
    state: ConversationState,
    jobId: string,
    payload: JobPayload,
    refusal: InputBody<'contact-refused'>,
  ): Promise<void> {
    const key = `${jobId}:refused@${this.#parts.clock.now()}`;
    if (refusal.channel === 'voice' || refusal.until === undefined) return this.#take(state, refusal, key, jobId);
    await this.#take(state, refusal, key);
    await this.#parts.turns.settleJob(state.id, jobId, { dueAt: Date.parse(refusal.until), payload });
  }

  async #trying(
    state: ConversationState,
    jobId: string,
    payload: JobPayload,
    channel: 'sms' | 'voice',
    attempt: () => Promise<void>,
    begunAt?: number,
  ): Promise<void> {
    const name = `${state.id} ${jobId}`;
    try {
      if (!this.#carriedOut.has(name)) await attempt();
    } catch (error) {
      if (!(error instanceof TwilioError)) throw error;
      if (await this.#parts.inTurn.refused(state, jobId, payload, error)) return;
      const again = inDoubt(error, payload, begunAt);
      if (again) return this.#parts.turns.settleJob(state.id, jobId, again);
      return providerRefused({ state, jobId, payload, channel, error }, this.#parts);
    }
    this.#carriedOut.add(name);
    await this.#settleCarriedOut(state.id, jobId);
  }

  async #settleCarriedOut(conversationId: string, jobId: string): Promise<void> {
    await this.#parts.turns.settleJob(conversationId, jobId);
    this.#carriedOut.delete(`${conversationId} ${jobId}`);
  }

  async #take(
    state: ConversationState,
    input: InputBody<'timer' | 'contact-refused' | 'attempt-failed'>,
    key: string,
    jobId?: string,
  ): Promise<void> {
    const at = new Date(this.#parts.clock.now()).toISOString();
    await this.#parts.turns.take(state.id, { ...input, key, at }, 'later', jobId);
  }
}

/** What the policy is asked about an effect. */
function intentionOf(effect: Effect, effectId: string): Intention {
  if (effect.kind === 'place-call') return { purpose: effect.purpose, droppedAt: effect.droppedAt, effectId };
  return { purpose: effect.kind === 'send-message' ? effect.purpose : 'opener', effectId };
}

/** One call, or one opening message; replies within a conversation are none. */
function isAttempt(effect: Effect): boolean {
  return effect.kind === 'place-call' || (effect.kind === 'send-message' && effect.purpose === 'opener');
}

type InputBody<K extends Input['kind']> = K extends unknown ? Omit<Extract<Input, { kind: K }>, 'key' | 'at'> : never;

/** The channel over which an effect contacts the party; undefined when it contacts nobody. */
function contactChannel(effect: Effect): 'sms' | 'voice' | undefined {
  if (effect.kind === 'send-message') return 'sms';
  return effect.kind === 'place-call' ? 'voice' : undefined;
}
