import type { Clock } from '../../../dialogs/clock.js';
import { Activity } from '../activity.js';
import type { Address, Fields } from '../webhooks/webhook.js';
import type { CallStatus, Line, Listening, Wake } from './call-words.js';

/** Where a call's next instructions come from: an address to be asked, or a document already there. */
export type TwimlSource =
  | { readonly kind: 'address'; readonly address: Address; readonly fields: Fields }
  | { readonly kind: 'document'; readonly twiml: string };

/** What is settled about a call when it begins. */
export interface CallSettings {
  readonly sid: string;
  readonly direction: 'inbound' | 'outbound-api' | 'outbound-dial';
  readonly from: string;
  readonly to: string;
  /** The number of the handset at its far end. */
  readonly handset: string;
  /** The account's own number that it runs over. */
  readonly line: string;
  readonly createdAt: number;
  readonly parentSid?: string;
  readonly statusCallback?: Address;
  readonly statusCallbackEvents: readonly string[];
  readonly fallbackUrl?: string;
}

/** Words that were played from one time to another, unless they were cut off in between. */
export interface Played {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly cutAt?: number;
}

/** One call between the exchange and a handset: where it stands, what was said, and what it waits for. */
export class Call {
  readonly settings: CallSettings;
  readonly activity: Activity;
  readonly #clock: Clock;
  status: CallStatus = 'queued';
  answeredAt: number | undefined;
  endedAt: number | undefined;
  answeredBy: string | undefined;
  /** When all that has been played so far has been heard. */
  quietAt = 0;
  /** When a machine has finished its greeting: what is said after that, it keeps. */
  beepAt: number | undefined;
  /** What was played, with its time on the line, which may lie ahead of the transcript's. */
  readonly played: Played[] = [];
  readonly transcript: Line[] = [];
  /** The sids of its recordings. */
  readonly recordings: string[] = [];
  listening: Listening | undefined;
  /** The call at the other end while two handsets are connected. */
  partner: Call | undefined;
  /** Instructions over REST that replace what the call is doing. */
  replacement: TwimlSource | undefined;
  /** How many notices about it have been sent. */
  noticesSent = 0;
  #pending: ((wake: Wake) => void) | undefined;

  constructor(settings: CallSettings, clock: Clock, parentActivity: Activity) {
    this.settings = settings;
    this.#clock = clock;
    this.activity = new Activity(parentActivity);
  }

  /** Names the call. */
  get sid(): string {
    return this.settings.sid;
  }

  /** Whether it has ended, in whatever way. */
  get isOver(): boolean {
    return this.endedAt !== undefined;
  }

  /** How long it was connected, in whole seconds begun. */
  get durationSeconds(): number {
    if (this.answeredAt === undefined) return 0;
    return Math.ceil(((this.endedAt ?? this.#clock.now()) - this.answeredAt) / 1_000);
  }

  /** Takes up so much time on the line for something that is heard there. */
  play(text: string, ms: number): void {
    const from = Math.max(this.quietAt, this.#clock.now());
    this.quietAt = from + ms;
    if (text) this.played.push({ text, from, to: this.quietAt });
  }

  /** Cuts off what is still being heard. */
  hush(): void {
    const now = this.#clock.now();
    this.quietAt = now;
    for (const [index, words] of this.played.entries()) {
      if (words.to > now && words.cutAt === undefined) this.played[index] = { ...words, cutAt: now };
    }
  }

  /** Waits for what happens next on the line, at longest until a time. Inside tracked work only. */
  async wait(until?: number): Promise<Wake> {
    if (this.isOver) return { kind: 'over' };
    if (this.replacement) return { kind: 'replaced' };
    const woken = new Promise<Wake>((resolve) => {
      const cancel = until === undefined ? () => {} : this.#clock.schedule(until, () => this.wake({ kind: 'elapsed' }));
      this.#pending = (wake) => {
        this.#pending = undefined;
        cancel();
        resolve(wake);
      };
    });
    return this.activity.asleep(woken);
  }

  /** Ends the wait that is under way; says whether there was one. */
  wake(wake: Wake): boolean {
    const pending = this.#pending;
    pending?.(wake);
    return pending !== undefined;
  }
}
