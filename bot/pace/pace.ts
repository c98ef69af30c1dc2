import type { Circuit } from '../../adapters/twilio/circuit.js';
import type { Made } from '../../adapters/twilio/guard-client.js';
import { segmentsOf } from '../../adapters/twilio/segments.js';
import type { PaceStore, WaitingCall } from '../../data/pace-store.js';
import type { Clock } from '../../dialogs/clock.js';
import { limits } from '../../dialogs/limits.js';
import { ask, type Lane, type Line, type Place, shareAt, slow, type Turn } from '../../dialogs/pace/line.js';
import type { PaceLimits } from './pace-limits.js';
import type { PaceWatch } from './pace-watch.js';

/** What the provider is asked to make: a message of so many words, or a call. */
export type Thing = { readonly kind: 'message'; readonly text: string } | { readonly kind: 'call' };

/** What pacing works with. */
export interface PaceParts {
  readonly store: PaceStore;
  readonly clock: Clock;
  readonly circuits: Readonly<Record<Made, Circuit>>;
  readonly limits: PaceLimits;
  readonly watch: PaceWatch;
}

/**
 * How long, in milliseconds of a sender's pace, answers may be handed over to wait at the provider. Twilio would keep
 * messages for the hour of their ValidityPeriod and calls for a day, but what waits there no policy is asked about any
 * more, and it would go out after the hours in which the party may be reached.
 */
const ahead: Readonly<Record<Made, number>> = { messages: 60_000, calls: 10_000 };
/** Milliseconds after which a call's place is free though nobody told of its end: twice what the conversation waits for that. */
const callLease = 2 * limits.lostCallMs;
/** Milliseconds for which what was sent without asking is gathered before the line hears of it. */
const gathering = 1_000;

/** How fast the provider is asked: per sender, in all processes together. */
export class Pace {
  readonly #parts: PaceParts;
  #unasked = 0;

  constructor(parts: PaceParts) {
    this.#parts = parts;
  }

  /** Whether a thing may be asked for now; otherwise when to come back, and with which place. */
  async turnOf(
    thing: Thing,
    lane: Lane,
    before: { readonly place?: Place; readonly notBefore?: number } = {},
  ): Promise<Turn> {
    const { store, clock, circuits, watch } = this.#parts;
    const made = thing.kind === 'message' ? 'messages' : 'calls';
    const now = clock.now();
    const notBefore = Math.max(circuits[made].blockedUntil() ?? 0, before.notBefore ?? 0);
    const asking = { now, lane, cost: this.#costOf(thing), ahead: ahead[made], place: before.place, notBefore };
    const turn = await store.change(this.#lineOf(made), (line) => {
      const asked = ask(line, asking);
      return { line: asked.line, answer: asked.turn };
    });
    if (turn.kind === 'wait') watch.waiting(made, turn.until - now);
    return turn;
  }

  /** The provider said that it was too much. */
  async slowDown(made: Made, waitMs = 0): Promise<void> {
    const { store, clock, watch } = this.#parts;
    const now = clock.now();
    const slowed = (line: Line) => {
      const next = slow(line, now, waitMs > 0 ? now + waitMs : undefined);
      return { line: next, answer: shareAt(next, now) };
    };
    watch.slowed(made, await store.change(this.#lineOf(made), slowed));
  }

  /**
   * A text went out with the answer to a webhook, which no line holds up. The line hears of it a moment later, together
   * with others: a write for each would cost as much as the turn.
   */
  noteAnswered(text: string): void {
    const { clock } = this.#parts;
    if (this.#unasked === 0) clock.schedule(clock.now() + gathering, () => void this.#noteUnasked().catch(() => {}));
    this.#unasked += roughSegments(text);
  }

  /** Takes one of the places for calls; when there is none, epoch ms of when to look again should nobody tell. */
  async takePlace(logId: string, jobId: string): Promise<number | undefined> {
    const request = this.#places(jobId);
    if (!request) return undefined;
    const taken = await this.#parts.store.takePlace({ ...request, logId });
    return taken === 'taken' ? undefined : request.until;
  }

  /** Counts a call that waits for no place, since a person stands by; those that we begin wait for it to end. */
  async countCall(logId: string, jobId: string): Promise<void> {
    const request = this.#places(jobId);
    if (request) await this.#parts.store.takePlace({ ...request, logId, anyway: true });
  }

  /** A call is over, or was not placed; who has waited longest has its place now. */
  async leavePlace(jobId: string): Promise<WaitingCall | undefined> {
    const request = this.#places(jobId);
    return request && (await this.#parts.store.leavePlace(request));
  }

  #places(jobId: string) {
    const { callsAtOnce: limit, callsFrom: sender } = this.#parts.limits;
    const now = this.#parts.clock.now();
    return limit === undefined ? undefined : { sender, limit, now, until: now + callLease, jobId };
  }

  async #noteUnasked(): Promise<void> {
    const { store, clock, limits: pace } = this.#parts;
    const cost = (this.#unasked * 1_000) / pace.segmentsPerSecond;
    this.#unasked = 0;
    const asking = { now: clock.now(), lane: 'first', cost, ahead: Number.POSITIVE_INFINITY } as const;
    await store.change(this.#lineOf('messages'), (line) => ({ line: ask(line, asking).line, answer: undefined }));
  }

  #costOf(thing: Thing): number {
    const { segmentsPerSecond, callsPerSecond, messagesFrom } = this.#parts.limits;
    return thing.kind === 'call'
      ? 1_000 / callsPerSecond
      : (segmentsOf(thing.text, messagesFrom) * 1_000) / segmentsPerSecond;
  }

  #lineOf(made: Made): string {
    const { messagesFrom, callsFrom } = this.#parts.limits;
    return `${made}:${made === 'messages' ? messagesFrom : callsFrom}`;
  }
}

/** Nothing waits for it, so it need not be exact, only cheap. */
function roughSegments(text: string): number {
  return Math.ceil(text.length / (/^[\0-\x7f]*$/u.test(text) ? 153 : 67));
}
