import type { PolicyProfile } from '../policy/profile.js';
import { type Profiles, profiles } from '../policy/profiles/registry.js';
import { fill } from '../script/interpolate.js';
import type { CompiledQuestion, Script } from '../script/script.js';
import type { MessageName, Step } from '../script/steps.js';
import type { Probe } from '../script/wording.js';
import type { Verdict } from '../vocabulary.js';
import { apply } from './apply.js';
import { standingValues } from './asking/standing-values.js';
import type { Effect, MessagePurpose } from './effect.js';
import { type EngineEvent, eventVersions, type Fact } from './event.js';
import type { Heard, Input } from './input.js';
import { verdictOn } from './settling/question-verdict.js';
import type { ConversationState, Open } from './state.js';

/** Something that will be said or sent when the turn ends. */
export interface Utterance {
  readonly text: string;
  /** What asks in it, where other words were put before that. */
  readonly asks?: string;
  readonly step?: Step;
  /** Which of the script's messages it is. */
  readonly name?: string;
  readonly open?: Open;
  readonly uninterruptible: boolean;
  /** Already composed: it is not numbered or prefixed again. */
  readonly verbatim: boolean;
  readonly purpose: MessagePurpose;
  /** Written even while a call is on. */
  readonly message: boolean;
  /** Sent only where it fits into the message that follows. */
  readonly lead: boolean;
}

/** One turn in the making. The engine's files record facts and effects in it; nobody outside sees it unfinished. */
export class Turn {
  readonly events: EngineEvent[] = [];
  readonly effects: Effect[] = [];
  readonly utterances: Utterance[] = [];
  private readonly verdicts = new Map<CompiledQuestion, { heard: Heard; probe?: Probe; verdict: Verdict }>();

  constructor(
    readonly script: Script,
    readonly input: Input,
    private current: ConversationState | undefined,
    private readonly policies: Profiles = profiles,
  ) {}

  get state(): ConversationState {
    if (!this.current) throw new Error('a conversation begins with start');
    return this.current;
  }

  /** The contact numbers of the loan's market. */
  get profile(): PolicyProfile {
    return this.policies[this.state.brief.market];
  }

  /** Records a fact; the state moves on at once. */
  record(fact: Fact): void {
    const { kind, data } = fact;
    const version = eventVersions[kind] ?? 1;
    const { at } = this.input;
    // Spelled out rather than spread: facts have many shapes, and spreading those is slow.
    const event = (
      'personal' in fact ? { kind, data, personal: fact.personal, version, at } : { kind, data, version, at }
    ) as EngineEvent;
    this.events.push(event);
    this.current = apply(this.current, event);
  }

  /** What an answer means to a question. A turn asks this more than once; it is understood once. */
  verdictOn(question: CompiledQuestion, heard: Heard, probe?: Probe): Verdict {
    const known = this.verdicts.get(question);
    if (known?.heard === heard && known.probe === probe) return known.verdict;
    const verdict = verdictOn(question, heard, this.state, probe, this.input.at);
    this.verdicts.set(question, { heard, probe, verdict });
    return verdict;
  }

  /** Decides an effect. */
  effect(effect: Effect): void {
    this.effects.push(effect);
  }

  /** Says or sends the words of a common block. */
  say(step: Step, values: Readonly<Record<string, string>> = {}): void {
    const block = this.script.steps[step];
    if (!block) throw new Error(`script ${this.script.id} has no ${step}`);
    const words = block.wording[this.state.locale];
    const template = this.onVoice ? words.ask : (words.text ?? words.ask);
    this.utter({ text: this.fill(template, values), step, uninterruptible: block.uninterruptible });
  }

  /** Sends one of the script's messages. */
  send(
    name: MessageName | string,
    values: Readonly<Record<string, string>>,
    purpose: MessagePurpose,
    open?: Open,
  ): void {
    const message = this.script.messages[name];
    if (!message) throw new Error(`script ${this.script.id} has no message ${name}`);
    this.utter({ text: this.fill(message[this.state.locale], values), purpose, open, message: true, name });
  }

  utter(utterance: Pick<Utterance, 'text'> & Partial<Utterance>): void {
    const { text, step, name, open, uninterruptible = false, verbatim = false } = utterance;
    const { purpose = 'reply', message = false, lead = false } = utterance;
    this.utterances.push({ text: text.trim(), step, name, open, uninterruptible, verbatim, purpose, message, lead });
  }

  /** Fills a template with the conversation's standing values and those given. */
  fill(template: string, values: Readonly<Record<string, string>> = {}): string {
    const { brief, locale } = this.state;
    return fill(template, { ...standingValues(brief, locale), ...values });
  }

  get onVoice(): boolean {
    return this.state.session?.channel === 'voice';
  }
}
