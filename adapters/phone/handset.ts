import { Activity } from './activity.js';
import type { Behaviour } from './behaviour.js';
import type { Call } from './call/call.js';
import { endCall } from './call/end-call.js';
import { receiveCall } from './call/receive-call.js';
import { transcribe } from './call/transcribe.js';
import type { Exchange } from './exchange.js';
import type { FarEnd } from './far-end.js';
import {
  type HandsetCall,
  type Heard,
  type ThreadMessage,
  type Voicemail,
  viewCall,
  viewMessage,
} from './handset-view.js';
import { receiveText } from './messaging/inbound-message.js';
import type { Media } from './messaging/message.js';

/** A telephone in somebody's hand. Each action resolves when what it set off has come to rest. */
export class Handset implements FarEnd {
  readonly number: string;
  readonly #exchange: Exchange;
  readonly #sids: string[] = [];
  readonly #voicemails: Voicemail[] = [];
  readonly #listeners = new Set<() => void>();
  #call: Call | undefined;
  #behaviour: Behaviour = {};

  constructor(exchange: Exchange, number: string) {
    this.#exchange = exchange;
    this.number = number;
  }

  /** How it behaves when it is called or written to. */
  get behaviour(): Behaviour {
    return this.#behaviour;
  }

  set behaviour(behaviour: Behaviour) {
    this.#behaviour = behaviour;
    this.notify();
  }

  /** The messages that came and went, oldest first. What was never delivered is not here. */
  get thread(): readonly ThreadMessage[] {
    return this.#sids.flatMap((sid) => {
      const message = this.#exchange.messages.get(sid);
      return message ? [viewMessage(message, this.number)] : [];
    });
  }

  /** The present call, or the last one. */
  get call(): HandsetCall | undefined {
    return this.#call && viewCall(this.#call);
  }

  /** What its machine has kept, oldest first. */
  get voicemails(): readonly Voicemail[] {
    return this.#voicemails;
  }

  /** Whether it rings or is in a call. */
  get isEngaged(): boolean {
    return this.#call !== undefined && !this.#call.isOver;
  }

  /** Writes to one of the account's numbers; to the last one that wrote or called unless told. */
  async text(body: string, media: readonly Omit<Media, 'sid'>[] = [], to = this.#lastOther()): Promise<void> {
    const now = this.#exchange.now();
    const named = media.map((item) => ({ ...item, sid: this.#exchange.newSid('ME') }));
    const sid = this.#exchange.newSid(media.length > 0 ? 'MM' : 'SM');
    const times = { createdAt: now, sentAt: now, updatedAt: now };
    const ends = { from: this.number, to, direction: 'inbound', status: 'received' } as const;
    this.#sids.push(sid);
    const activity = new Activity(this.#exchange.activity);
    const sent = activity.track(() =>
      receiveText(this.#exchange, { sid, ...ends, ...times, body, media: named }, activity),
    );
    this.notify();
    // A webhook that a fault holds back must not hold back the one who wrote.
    await Promise.race([sent, activity.settle()]);
    this.notify();
  }

  /** Calls one of the account's numbers. */
  async dial(to: string): Promise<void> {
    if (this.isEngaged) throw new Error(`${this.number} is in a call: let it hang up first.`);
    const call = receiveCall(this.#exchange, this.number, to);
    this.connect(call);
    await this.#rest(call);
  }

  /** Picks up. */
  async answer(): Promise<void> {
    const call = this.#present('answer');
    call.wake({ kind: 'answered' });
    await this.#rest(call);
  }

  /** Turns the call away: the caller hears that it is busy. */
  async reject(): Promise<void> {
    const call = this.#present('reject');
    call.wake({ kind: 'rejected' });
    await this.#rest(call);
  }

  /** Says something. Without anyone listening it is only noted. */
  async speak(text: string, { confidence = 0.9, alternatives = [] }: Heard = {}): Promise<void> {
    const call = this.#present('speak');
    transcribe(this.#exchange, call, 'me', text);
    if (alternatives.length > 0) transcribe(this.#exchange, call, 'note', `Also heard: ${alternatives.join(' / ')}`);
    const heard = call.listening?.types.some((type) => type !== 'dtmf');
    if (heard) call.wake({ kind: 'speech', text, confidence: confidence === 'missing' ? undefined : confidence });
    else if (!call.partner) transcribe(this.#exchange, call, 'note', 'Nobody was listening for speech.');
    await this.#rest(call);
  }

  /** Begins to speak: whoever listens for speech waits for the words, and not for the silence to end. */
  async beginToSpeak(): Promise<void> {
    const call = this.#present('speak');
    if (call.listening?.types.includes('speech')) call.wake({ kind: 'speaking' });
    await this.#rest(call);
  }

  /** Presses keys: digits, `*` and `#`. */
  async press(digits: string): Promise<void> {
    const call = this.#present('press keys');
    transcribe(this.#exchange, call, 'me', digits, true);
    if (call.listening?.types.includes('dtmf')) call.wake({ kind: 'digits', digits });
    else if (!call.partner) transcribe(this.#exchange, call, 'note', 'Nobody was listening for keys.');
    await this.#rest(call);
  }

  /** Lets the time run out in which something was to be said or keyed, without waiting for it. */
  async staySilent(): Promise<void> {
    const call = this.#present('stay silent');
    if (call.listening) call.wake({ kind: 'elapsed' });
    await this.#rest(call);
  }

  /** Puts the receiver down. */
  async hangUp(): Promise<void> {
    const call = this.#present('hang up');
    const rings = call.status === 'ringing' || call.status === 'queued';
    const incoming = call.settings.direction !== 'inbound';
    endCall(this.#exchange, call, rings ? (incoming ? 'busy' : 'canceled') : 'completed');
    await this.#rest(call);
  }

  /** Runs a listener at each change; the answer ends that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells the listeners of a change. */
  notify(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Takes in a message that has been delivered. */
  receive(sid: string): void {
    this.#sids.push(sid);
    this.notify();
  }

  /** Takes up a call that rings here or is dialled here. */
  connect(call: Call): void {
    this.#call = call;
    this.notify();
  }

  /** Keeps what its machine has recorded. */
  keepVoicemail(callSid: string, text: string): void {
    this.#voicemails.push({ callSid, text, at: this.#exchange.now() });
  }

  #present(action: string): Call {
    if (this.#call && !this.#call.isOver) return this.#call;
    throw new Error(`${this.number} cannot ${action}: it is in no call.`);
  }

  async #rest(call: Call): Promise<void> {
    const parent = call.settings.parentSid ? this.#exchange.calls.get(call.settings.parentSid) : undefined;
    await call.activity.settle();
    await parent?.activity.settle();
    this.notify();
  }

  #lastOther(): string {
    const [first] = Object.keys(this.#exchange.settings.numbers);
    const other = this.thread.at(-1)?.other ?? this.call?.other ?? first;
    if (!other) throw new Error('The account has no number to write to.');
    return other;
  }
}
