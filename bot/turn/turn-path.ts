import { Recent } from '../../data/recent.js';
import type { Commit, Store, StoredLog } from '../../data/store.js';
import { AppError } from '../../dialogs/app-error.js';
import type { Clock } from '../../dialogs/clock.js';
import { decide } from '../../dialogs/engine/decide.js';
import type { Effect } from '../../dialogs/engine/effect.js';
import type { Input } from '../../dialogs/engine/input.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import type { Profiles } from '../../dialogs/policy/profiles/registry.js';
import type { ScriptLibrary } from '../../dialogs/script/library.js';
import type { Script } from '../../dialogs/script/script.js';
import { codeLines } from '../code-lines.js';
import type { Gate } from '../gate.js';
import type { Log } from '../log.js';
import { type Observer, unobserved } from '../operating/observer.js';
import { turnEnd } from '../operating/turn-end.js';
import type { StopList } from '../stops/stop-list.js';
import { atAllNumbers } from './at-all-numbers.js';
import { campaignJobs } from './campaign-job.js';
import { contactsOfTurn } from './contacts-made.js';
import { indexOf } from './conversation-index.js';
import { observeJobs } from './observe-job.js';
import { stateOf, stateSince } from './read-state.js';
import { type Delivery, sortEffects } from './sort-effects.js';
import { urgencyJobs } from './urgency-job.js';

/** What came of a turn. */
export interface TurnResult {
  /** To be answered at once; the same again when the input is repeated. */
  readonly replies: readonly Effect[];
  readonly state: ConversationState;
  /** True when this input had been taken before, and nothing was changed. */
  readonly repeated: boolean;
}

/** What the turn path works with. */
export interface TurnPathParts {
  readonly store: Store;
  readonly scripts: ScriptLibrary;
  readonly clock: Clock;
  readonly gate: Gate;
  readonly log: Log;
  /** What the provider or a carrier stopped: no reply goes out that way; none is asked about unless told. */
  readonly stops?: Pick<StopList, 'against'>;
  /** Told when jobs were added, with the earliest due time (epoch ms). */
  readonly onJobs: (dueAt: number) => void;
  readonly observer?: Observer;
  /** The markets' contact numbers; their own unless told. */
  readonly profiles?: Profiles;
}

/** What is to become of a conversation's jobs, in one write with what goes with them. */
export type JobChange = Partial<Pick<Commit, 'addJobs' | 'removeJobs' | 'turn' | 'contacts'>>;

const conflictTries = 20;
const statesKept = 2_000;

/** The one way through: dedupe, load, decide, append, and leave the effects to be carried out. */
export class TurnPath {
  readonly #parts: TurnPathParts;
  readonly #states = new Recent<string, { readonly version: number; readonly state: ConversationState }>(statesKept);

  constructor(parts: TurnPathParts) {
    this.#parts = parts;
  }

  /**
   * Takes one input. `removeJob` is the job that this input settles, removed in the same write. Rejects with an
   * AppError when the store does; then nothing was changed, and the same input may be given again.
   */
  take(conversationId: string, input: Input, delivery: Delivery, removeJob?: string): Promise<TurnResult> {
    const { observer = unobserved } = this.#parts;
    const take = () => this.#take(conversationId, input, delivery, removeJob);
    return observer.watch({ kind: 'turn', name: input.kind }, take, (ended) => turnEnd(ended, input));
  }

  async #take(conversationId: string, input: Input, delivery: Delivery, removeJob?: string): Promise<TurnResult> {
    for (let tries = 0; tries < conflictTries; tries += 1) {
      const result = await this.#tryTake(conversationId, input, delivery, removeJob);
      if (result) return result;
    }
    throw tooBusy(conversationId);
  }

  /** The state of a conversation now. */
  async state(conversationId: string): Promise<ConversationState | undefined> {
    const stored = await this.#parts.store.load(conversationId);
    return stored && this.stateIn(stored);
  }

  /** The state that a loaded log adds up to; those read last are kept in mind. */
  stateIn(stored: StoredLog): ConversationState | undefined {
    const known = stored.erased ? undefined : this.#states.get(stored.id);
    if (known?.version === stored.version) return known.state;
    // Another server has gone on with it.
    const state = known && known.version < stored.version ? stateSince(known, stored) : stateOf(stored);
    if (state) this.#states.set(stored.id, { version: stored.version, state });
    return state;
  }

  /** Whether a conversation has taken the input with this key. */
  async took(conversationId: string, key: string): Promise<boolean> {
    return (await this.#parts.store.load(conversationId))?.turns.get(key) !== undefined;
  }

  /**
   * Removes jobs that were done, or puts them off, without a fact in the log. With `doneAt`, only a job that was due then:
   * one that took its place meanwhile stays.
   */
  async settleJob(
    conversationId: string,
    jobId: string,
    again?: { readonly dueAt: number; readonly payload: unknown },
    doneAt?: number,
  ): Promise<void> {
    await this.changeJobs(conversationId, ({ jobs }) => {
      const job = jobs.find(({ id }) => id === jobId);
      if (!job || (doneAt !== undefined && job.dueAt !== doneAt)) return undefined;
      return again ? { addJobs: [{ id: jobId, ...again }] } : { removeJobs: [jobId] };
    });
  }

  /**
   * Changes the jobs of a conversation without a fact in the log, as `decide` says of it as it stands. False when there is
   * nothing to change. Rejects with `too-busy`.
   */
  async changeJobs(
    conversationId: string,
    decide: (stored: StoredLog, state: ConversationState) => JobChange | undefined,
  ): Promise<boolean> {
    const { store, clock, onJobs } = this.#parts;
    for (let tries = 0; tries < conflictTries; tries += 1) {
      const stored = await store.load(conversationId);
      const state = stored && this.stateIn(stored);
      const change = state && decide(stored, state);
      if (!change) return false;
      const addJobs = change.addJobs ?? [];
      const done = await store.commit({
        ...owner(stored),
        expectedVersion: stored.version,
        events: [],
        ...(change.turn && { turn: change.turn }),
        addJobs,
        removeJobs: change.removeJobs ?? [],
        restrictions: [],
        ...(change.contacts && { contacts: change.contacts }),
        index: indexOf(state, clock.now()),
      });
      if (done === 'conflict') continue;
      // Nobody has to be told of one that is due when it was.
      const moved = addJobs.filter(({ id, dueAt }) => !stored.jobs.some((job) => job.id === id && job.dueAt === dueAt));
      if (moved.length > 0) onJobs(Math.min(...moved.map(({ dueAt }) => dueAt)));
      return true;
    }
    throw tooBusy(conversationId);
  }

  async #tryTake(
    conversationId: string,
    input: Input,
    delivery: Delivery,
    removeJob?: string,
  ): Promise<TurnResult | undefined> {
    const { store, clock } = this.#parts;
    const stored = await store.load(conversationId);
    const before = stored && this.stateIn(stored);
    const known = stored?.turns.get(input.key);
    if (before && known !== undefined) return { replies: known as readonly Effect[], state: before, repeated: true };

    const script = await this.#scriptFor(before, input);
    const decision = this.#decide(script, before, input);
    const { state } = decision;
    const version = stored?.version ?? 0;
    const sorted = sortEffects(decision.effects, {
      conversationId,
      version: version + 1,
      now: clock.now(),
      number: state.brief.number,
      delivery,
      mayReply: delivery === 'message' && (await this.#mayReply(state, decision.effects)),
    });
    const observing = observeJobs(decision.events, script, () => stored?.jobs ?? [], clock.now());
    const telling = campaignJobs(before, state, clock.now());
    const rising = urgencyJobs(state, () => stored?.jobs ?? [], clock.now());
    const more = observing.length + telling.length + rising.length;
    const addJobs = more === 0 ? sorted.addJobs : [...sorted.addJobs, ...observing, ...telling, ...rising];
    const committed = await store.commit({
      logId: conversationId,
      caseId: state.brief.caseId,
      partyId: state.brief.partyId,
      expectedVersion: version,
      events: decision.events,
      turn: { key: input.key, replies: sorted.replies },
      addJobs,
      removeJobs:
        removeJob && !addJobs.some((job) => job.id === removeJob)
          ? [...sorted.removeJobs, removeJob]
          : sorted.removeJobs,
      restrictions: await atAllNumbers(sorted.restrictions, state.brief, store),
      contacts: contactsOfTurn(input, decision.events, state),
      index: indexOf(state, clock.now()),
    });
    if (committed === 'conflict') return undefined;
    this.#states.set(conversationId, { version: version + 1, state });
    if (addJobs.length > 0) this.#parts.onJobs(Math.min(...addJobs.map((job) => job.dueAt)));
    return { replies: sorted.replies, state, repeated: false };
  }

  /** A defect must not drop the party: it is told by its code, marked in the conversation, and handed to a person. */
  #decide(script: Script, state: ConversationState | undefined, input: Input) {
    const { profiles } = this.#parts;
    try {
      return decide(script, state, input, profiles);
    } catch (error) {
      this.#parts.log.error('turn-failed', {
        input: input.kind,
        defect: error instanceof Error ? error.name : 'unknown',
        stack: codeLines(error),
      });
      if (!state) throw error;
      const fault = { kind: 'fault', code: `turn-failed-${input.kind}`, key: input.key, at: input.at } as const;
      return decide(script, state, fault, profiles);
    }
  }

  async #mayReply(state: ConversationState, effects: readonly Effect[]): Promise<boolean> {
    const messages = effects.filter((effect) => effect.kind === 'send-message');
    if (messages.length === 0) return false;
    const isConfirmation = messages.every((message) => message.purpose === 'confirmation');
    const channel = state.session?.channel === 'chat' ? 'chat' : 'sms';
    const permission = await this.#parts.gate.permit(state, channel, {
      purpose: isConfirmation ? 'confirmation' : 'reply',
    });
    if (permission.kind !== 'allowed') return false;
    return channel === 'chat' || !(await this.#isStopped(state, messages));
  }

  async #isStopped(state: ConversationState, messages: readonly { readonly wording?: string }[]): Promise<boolean> {
    const { number } = state.brief;
    for (const { wording } of messages)
      if (await this.#parts.stops?.against({ channel: 'sms', number, wording })) return true;
    return false;
  }

  async #scriptFor(state: ConversationState | undefined, input: Input): Promise<Script> {
    const { scripts } = this.#parts;
    const wanted = state?.script ?? ('script' in input ? input.script : undefined);
    const script = wanted && scripts.get(wanted.id, wanted.version);
    if (script) return script;
    // Another server may have published it a moment ago.
    await scripts.refresh?.();
    const published = wanted && scripts.get(wanted.id, wanted.version);
    if (published) return published;
    const name = wanted ? `${wanted.id} version ${wanted.version}` : 'none';
    throw new AppError('script-missing', `The script of this conversation (${name}) is not there. Put its file back.`);
  }
}

function tooBusy(conversationId: string): AppError {
  return new AppError('too-busy', `Conversation ${conversationId} is being changed by too many at once. Try again.`);
}

function owner({ id, caseId, partyId }: StoredLog) {
  return { logId: id, caseId, partyId };
}
