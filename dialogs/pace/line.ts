/**
 * One sender's line for one kind of thing, such as its messages: what may leave when. All are epoch milliseconds or
 * milliseconds; those who wait hold a place, and nobody has to ask twice because others wait.
 */
export interface Line {
  /** When what was let out so far will have gone, at the sender's pace. */
  readonly free: number;
  /** The place behind the last one that was given away. */
  readonly tail: number;
  /** How much later than its number each place comes by now: what went before them, and standstills. */
  readonly delay: number;
  /** Until when nothing is let out. */
  readonly heldUntil: number;
  /** The part of the pace that is used, when it was last taken back. */
  readonly share: number;
  readonly slowedAt: number;
  /** When the line was last asked. */
  readonly seenAt: number;
}

/** Somebody who wants to be let out. */
export interface Asking {
  readonly now: number;
  /** `first` goes before those who queue. */
  readonly lane: Lane;
  /** How long the sender takes for it at full pace. */
  readonly cost: number;
  /** How much may be handed over to wait at the provider, for `first`. */
  readonly ahead: number;
  /** What an earlier answer gave. */
  readonly place?: Place;
  /** The provider is not to be asked before then. */
  readonly notBefore?: number;
}

/** Answers to a party and what they asked for go first; what we begin queues. */
export type Lane = 'first' | 'queue';

/** Where somebody waits: the time `at` is kept for them, or they stand at `at` in the queue. */
export interface Place {
  readonly kind: 'kept' | 'queue';
  readonly at: number;
}

/** Go now, or ask again at `until` with this place. */
export type Turn = { readonly kind: 'go' } | { readonly kind: 'wait'; readonly until: number; readonly place: Place };

/** A line in which nobody has stood yet. */
export const emptyLine: Line = { free: 0, tail: 0, delay: 0, heldUntil: 0, share: 1, slowedAt: 0, seenAt: 0 };

/** How much early or late counts as in time: processes and databases are not that exact. */
const tolerance = 250;
/** Who comes later than this has lost their place: it belongs to another day. */
const patience = 60_000;
/** Clocks of several processes may differ by this much; one that goes further back was set back. */
const skew = 5_000;
/** One burst of refusals slows once. */
const burst = 5_000;
const slowest = 1 / 16;
/** From nothing back to the full pace. */
const recovery = 600_000;

/**
 * Lets somebody out or gives them a place. A virtual-scheduling rate limiter (GCRA, ITU-T I.371) with two lanes: a place
 * is a position in the queue rather than a time, so that what goes before it moves all who wait by one number.
 */
export function ask(before: Line, asking: Asking): { readonly line: Line; readonly turn: Turn } {
  const line = held(inTime(before, asking.now), asking);
  return asking.lane === 'first' ? askFirst(line, asking) : askQueue(line, asking);
}

/** The provider said that it is too much: half the pace, which comes back step by step; nothing at all before `until`. */
export function slow(before: Line, now: number, until?: number): Line {
  const line = inTime(before, now);
  const isNew = now - line.slowedAt >= burst;
  const slowed = isNew ? { ...line, share: Math.max(slowest, shareAt(line, now) / 2), slowedAt: now } : line;
  return held(slowed, { now, notBefore: until });
}

/** The part of its pace that a line uses now. */
export function shareAt({ share, slowedAt }: Line, now: number): number {
  return Math.min(1, share + Math.max(0, now - slowedAt) / recovery);
}

function askFirst(line: Line, { now, cost, ahead, place }: Asking): { line: Line; turn: Turn } {
  const isHeld = line.heldUntil > now;
  const kept = place?.kind === 'kept' ? place.at : undefined;
  if (kept !== undefined && !isHeld && now - kept <= tolerance) return { line, turn: { kind: 'go' } };
  const takes = cost / shareAt(line, now);
  const slot = Math.max(now, line.free);
  // Those who wait are moved back, once for each that goes before them.
  const isPassing = kept === undefined && line.tail + line.delay > now;
  const next = { ...line, free: slot + takes, delay: isPassing ? line.delay + takes : line.delay };
  const until = isHeld ? slot : slot - ahead;
  if (until <= now) return { line: next, turn: { kind: 'go' } };
  return { line: next, turn: { kind: 'wait', until, place: { kind: 'kept', at: until } } };
}

function askQueue(before: Line, { now, cost, place }: Asking): { line: Line; turn: Turn } {
  const { at, line } = standing(before, place, now, cost);
  const due = at + line.delay;
  const ready = Math.max(due, line.free, line.heldUntil);
  const share = shareAt(line, now);
  if (ready <= now + tolerance) {
    // Those behind keep their distance from one who is late, or all who are late would come at once.
    const late = Math.max(0, now - tolerance - due);
    const free = Math.max(line.free, due, now - tolerance) + cost / share;
    return { line: { ...line, free, delay: line.delay + late }, turn: { kind: 'go' } };
  }
  const delay = line.delay + ready - due;
  return {
    line: { ...line, delay },
    turn: { kind: 'wait', until: now + (ready - now) / share, place: { kind: 'queue', at } },
  };
}

function standing(line: Line, place: Place | undefined, now: number, cost: number): { at: number; line: Line } {
  if (place?.kind === 'queue' && now - (place.at + line.delay) <= patience) return { at: place.at, line };
  const at = Math.max(Math.max(now, line.free, line.heldUntil) - line.delay, line.tail);
  return { at, line: { ...line, tail: at + cost } };
}

/** The line stands still until then. What was let out before does not count any more: it has gone, or comes again. */
function held(line: Line, { now, notBefore = 0 }: Pick<Asking, 'now' | 'notBefore'>): Line {
  const from = Math.max(now, line.heldUntil);
  if (notBefore <= from) return line;
  const free = line.heldUntil > now ? Math.max(line.free, notBefore) : notBefore;
  return { ...line, free, delay: line.delay + notBefore - from, heldUntil: notBefore };
}

/** A clock that was set back must not leave the line waiting for the hours that come again. */
function inTime(line: Line, now: number): Line {
  const back = line.seenAt - now;
  if (back <= skew) return { ...line, seenAt: Math.max(line.seenAt, now) };
  const { free, delay, heldUntil, slowedAt } = line;
  return {
    ...line,
    free: free - back,
    delay: delay - back,
    heldUntil: heldUntil - back,
    slowedAt: slowedAt - back,
    seenAt: now,
  };
}
