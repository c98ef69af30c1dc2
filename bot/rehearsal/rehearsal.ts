import { DateTime } from 'luxon';
import { apply } from '../../dialogs/engine/apply.js';
import type { Brief } from '../../dialogs/engine/brief.js';
import { type Decision, decide } from '../../dialogs/engine/decide.js';
import type { Effect } from '../../dialogs/engine/effect.js';
import type { EngineEvent } from '../../dialogs/engine/event.js';
import type { Input, TimerName } from '../../dialogs/engine/input.js';
import type { OutreachPlan } from '../../dialogs/engine/outreach/plan.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import { zoneOf } from '../../dialogs/engine/zone-of.js';
import type { Script } from '../../dialogs/script/script.js';
import type { Channel } from '../../dialogs/vocabulary.js';
import type { Act, CallFate, Reply } from './act.js';

/** How a rehearsal is set up. */
export interface RehearsalSetup {
  readonly script: Script;
  readonly brief: Brief;
  readonly channel: Channel;
  /** ISO 8601: when the conversation begins. */
  readonly start: string;
  /** The party wrote or called first. */
  readonly inbound?: boolean;
  /** The order in which ways to reach the party are tried; the usual one for the channel unless told. */
  readonly plan?: OutreachPlan;
  /** Sees every decision, before its effects are carried out. */
  readonly watch?: (input: Input, decision: Decision, before: ConversationState | undefined) => void;
}

/** An input without what the rehearsal adds: its key and its time. */
type Happening = Input extends infer I ? (I extends Input ? Omit<I, 'key' | 'at'> : never) : never;

/** Milliseconds that pass with every act: longer than an unclear message waits for the rest of it. */
const pace = 5_000;

/**
 * Plays a conversation against the engine alone: no store, no network, a clock of its own. Between any two turns the
 * state is written out as JSON events and built again from them, as it would be in another process.
 */
export class Rehearsal {
  private readonly log: string[] = [];
  private readonly timers = new Map<TimerName, number>();
  private readonly answered = new Map<string, readonly Reply[]>();
  private built: { readonly from: number; readonly state?: ConversationState } = { from: 0 };
  private replies: Reply[] = [];
  private last: Input | undefined;
  private fate: CallFate = 'answered';
  private now: number;
  private inputs = 0;
  private calls = 0;

  constructor(private readonly setup: RehearsalSetup) {
    this.now = Date.parse(setup.start);
  }

  /** Begins the conversation. */
  begin(): readonly Reply[] {
    const { brief, channel, inbound, plan, script } = this.setup;
    const chosen = { id: script.id, version: script.version };
    return this.collect(() =>
      this.happen({ kind: 'start', script: chosen, conversationId: 'rehearsal', channel, brief, inbound, plan }),
    );
  }

  /** Lets something happen; gives what the bot did about it. */
  play(act: Act): readonly Reply[] {
    if (act.kind === 'again') return this.last ? (this.answered.get(this.last.key) ?? []) : [];
    return this.collect(() => {
      this.do(act);
      this.pass(act.kind === 'wait' ? act.ms : pace);
    });
  }

  /** Takes an input that somebody else made of what happened, such as a person at the desk; gives what the bot did about it. */
  take(input: Input): readonly Reply[] {
    return this.collect(() => this.turn(input));
  }

  /** Where its clock stands (epoch ms). */
  get at(): number {
    return this.now;
  }

  /** The state, built from the log anew after every turn. */
  get state(): ConversationState | undefined {
    if (this.built.from !== this.log.length) {
      const state = this.events.reduce<ConversationState | undefined>(apply, undefined);
      this.built = { from: this.log.length, state };
    }
    return this.built.state;
  }

  /** The log, read back from JSON. */
  get events(): readonly EngineEvent[] {
    return this.log.map((line): EngineEvent => JSON.parse(line));
  }

  private do(act: Exclude<Act, { kind: 'again' }>): void {
    const callId = this.state?.session?.callId;
    const step = 'late' in act && act.late ? { step: 0 } : {};
    switch (act.kind) {
      case 'words':
        if (!callId) return this.happen({ kind: 'text', text: act.text });
        return this.happen({ kind: 'speech', text: act.text, confidence: act.confidence, ...step });
      case 'texts':
        for (const text of act.texts) {
          this.happen({ kind: 'text', text, attachments: act.attachments });
          this.pass(1_000);
        }
        return;
      case 'keys':
        return this.happen({ kind: 'keys', keys: act.keys, ...step });
      case 'silence':
        return this.happen({ kind: 'silence' });
      case 'hang-up':
        return callId ? this.happen({ kind: 'call-ended', callId, status: 'completed' }) : undefined;
      case 'call':
        return this.connect('inbound');
      case 'wait':
        return;
      case 'next-calls':
        this.fate = act.fate;
        return;
      case 'not-delivered':
        return this.happen({ kind: 'attempt-failed', channel: 'sms', failure: act.failure });
      case 'contact':
        return this.happen({ kind: 'contact', channel: act.channel });
      case 'resolve':
        return this.happen({
          kind: 'resolve',
          reviewId: act.reviewId,
          by: act.by ?? 'agent',
          resolution: act.resolution,
        });
      case 'supplement':
        return this.happen({ kind: 'supplement', item: act.item, status: act.status, by: 'agent' });
      case 'carrier-word':
        return this.happen({ kind: 'carrier-word', word: act.word });
    }
  }

  /** Lets time pass; timers that come due fire on their way. */
  private pass(ms: number): void {
    const until = this.now + ms;
    for (;;) {
      const next = [...this.timers].sort((a, b) => a[1] - b[1])[0];
      if (!next || next[1] > until) break;
      const [name, at] = next;
      this.timers.delete(name);
      this.now = Math.max(this.now, at);
      const before = this.replies.length;
      this.happen({ kind: 'timer', name });
      if (name !== 'join-texts' && this.replies.length > before) this.replies.splice(before, 0, this.clock());
    }
    this.now = until;
  }

  private happen(happening: Happening): void {
    this.inputs += 1;
    this.turn({ ...happening, key: `k${this.inputs}`, at: new Date(this.now).toISOString() });
  }

  private turn(input: Input): void {
    const before = this.state;
    const decision = decide(this.setup.script, before, input);
    this.setup.watch?.(input, decision, before);
    this.log.push(...decision.events.map((event) => JSON.stringify(event)));
    this.last = input;
    const from = this.replies.length;
    for (const effect of decision.effects) this.carryOut(effect);
    this.answered.set(input.key, this.replies.slice(from));
  }

  private carryOut(effect: Effect): void {
    switch (effect.kind) {
      case 'say':
        this.replies.push({ kind: 'say', text: effect.text });
        return;
      case 'send-message':
        this.replies.push({ kind: 'text', text: effect.text });
        return;
      case 'place-call':
        this.replies.push({ kind: 'call' });
        return this.ring();
      case 'hang-up':
        this.replies.push({ kind: 'hang-up' });
        return this.endCall();
      case 'transfer':
        this.replies.push({ kind: 'transfer', to: effect.to });
        return;
      case 'schedule':
        this.timers.set(effect.timer, Date.parse(effect.at));
        return;
      case 'cancel':
        this.timers.delete(effect.timer);
        return;
      case 'call-off-others':
      // Nobody is on duty in a rehearsal, and nothing is recorded.
      case 'put-through':
      case 'keep-recording':
      case 'drop-recording':
      case 'forget-recording':
        return;
      case 'restrict':
        this.replies.push({ kind: effect.on ? 'restrict' : 'unrestrict', channel: effect.channel });
        return;
      default:
        this.replies.push({ kind: effect.kind });
    }
  }

  private ring(): void {
    this.now += pace;
    if (this.fate === 'answered') return this.connect('outbound');
    if (this.fate === 'machine') {
      this.calls += 1;
      const callId = `call-${this.calls}`;
      return this.happen({ kind: 'call-connected', callId, direction: 'outbound', answeredBy: 'machine_start' });
    }
    this.happen({ kind: 'attempt-failed', channel: 'voice', failure: this.fate });
  }

  private connect(direction: 'inbound' | 'outbound'): void {
    this.calls += 1;
    this.happen({ kind: 'call-connected', callId: `call-${this.calls}`, direction });
  }

  private endCall(): void {
    const callId = this.state?.session?.callId;
    if (callId) this.happen({ kind: 'call-ended', callId, status: 'completed' });
  }

  private clock(): Reply {
    const local = DateTime.fromMillis(this.now, { zone: zoneOf(this.setup.brief) });
    return { kind: 'at', time: local.toFormat('yyyy-MM-dd HH:mm') };
  }

  private collect(play: () => void): readonly Reply[] {
    this.replies = [];
    play();
    return this.replies;
  }
}
