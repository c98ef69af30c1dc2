import type { Clock } from '../../dialogs/clock.js';
import { notSent, TwilioError } from './errors.js';

/** Whether requests go through; when open none do, and `probing` lets one through to see. */
export type CircuitState = 'closed' | 'open' | 'probing';

/** What a circuit works with. */
export interface CircuitParts {
  readonly clock: Clock;
  readonly onState: (state: CircuitState) => void;
}

interface Outcome {
  readonly at: number;
  readonly failed: boolean;
}

const inARow = 5;
/** Or so many of the last ones, within a minute, when at least half of them failed. */
const mostFailed = 10;
const remembered = 40;
const window = 60_000;
const shortest = 10_000;
const longest = 60_000;
/** Milliseconds after which nobody waits for a probe any more; a request gives up before that. */
const probePatience = 35_000;
const probePause = 2_000;

/**
 * Keeps requests from a provider that fails: after failures in a row or in a minute nothing is asked for a while, then
 * one request is let through, and its outcome closes the circuit or opens it for longer. Refusals are no failures: who
 * refuses is there. Source: martinfowler.com/bliki/CircuitBreaker.html.
 */
export class Circuit {
  readonly #parts: CircuitParts;
  #recent: Outcome[] = [];
  #failedInARow = 0;
  /** How often it was opened since it was closed last. */
  #openings = 0;
  #openUntil: number | undefined;
  #probeSince: number | undefined;

  constructor(parts: CircuitParts) {
    this.#parts = parts;
  }

  get state(): CircuitState {
    if (this.#openUntil === undefined) return 'closed';
    return this.#probeSince === undefined ? 'open' : 'probing';
  }

  /** Epoch ms before which nothing is to be asked; undefined when a request may be made. */
  blockedUntil(): number | undefined {
    if (this.#openUntil === undefined) return undefined;
    const now = this.#parts.clock.now();
    if (now < this.#openUntil) return this.#openUntil;
    const isProbed = this.#probeSince !== undefined && now - this.#probeSince < probePatience;
    return isProbed ? now + probePause : undefined;
  }

  /** Makes a request unless the circuit is open: then rejects with the TwilioError of one that was never sent. */
  async run<T>(request: () => Promise<T>): Promise<T> {
    const { clock } = this.#parts;
    const until = this.blockedUntil();
    if (until !== undefined) throw notSent(until - clock.now());
    const isProbe = this.#openUntil !== undefined;
    if (isProbe) this.#probe();
    try {
      const answer = await request();
      this.#note(false, isProbe);
      return answer;
    } catch (error) {
      this.#note(isFailure(error), isProbe);
      throw error;
    }
  }

  #probe(): void {
    this.#probeSince = this.#parts.clock.now();
    this.#parts.onState('probing');
  }

  #note(failed: boolean, isProbe: boolean): void {
    // What was under way when it opened tells nothing new.
    if (this.#openUntil !== undefined && !isProbe) return;
    if (isProbe) return failed ? this.#open() : this.#close();
    const now = this.#parts.clock.now();
    this.#recent = [...this.#recent, { at: now, failed }].slice(-remembered).filter(({ at }) => now - at <= window);
    this.#failedInARow = failed ? this.#failedInARow + 1 : 0;
    if (failed && this.#isBad()) this.#open();
  }

  #isBad(): boolean {
    if (this.#failedInARow >= inARow) return true;
    const failed = this.#recent.filter((outcome) => outcome.failed).length;
    return failed >= mostFailed && failed * 2 >= this.#recent.length;
  }

  #open(): void {
    this.#openUntil = this.#parts.clock.now() + Math.min(longest, shortest * 2 ** this.#openings);
    this.#openings += 1;
    this.#probeSince = undefined;
    this.#recent = [];
    this.#failedInARow = 0;
    this.#parts.onState('open');
  }

  #close(): void {
    this.#openUntil = undefined;
    this.#probeSince = undefined;
    this.#openings = 0;
    this.#parts.onState('closed');
  }
}

/** Nobody answered, or with a fault of theirs. */
function isFailure(error: unknown): boolean {
  if (!(error instanceof TwilioError)) return false;
  const { fault, facts } = error;
  return facts.unsent === true || (fault.kind === 'unknown' && fault.mayHaveHappened);
}
