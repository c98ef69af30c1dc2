import type { TimerName } from '../input.js';
import { causeRules } from '../outreach/budgets.js';
import type { ConversationState } from '../state.js';
import { daysAfter, startTimer, stopTimer } from '../timers.js';
import type { Turn } from '../turn.js';
import { wantedSupplements } from './supplements.js';

/** Day 1 and day 3 remind; on day 4 the wait ends. */
const days = { 'reminder-1': 1, 'reminder-2': 3, expiry: 4 } as const;

/** A timer that chases what is open. */
export type ChaseTimer = keyof typeof days;
const chaseTimers: readonly ChaseTimer[] = ['reminder-1', 'reminder-2', 'expiry'];

/** Whether the conversation waits for something that the party should send. */
export function awaitsParty(state: ConversationState): boolean {
  if (
    state.status === 'closed' ||
    state.exit ||
    state.optedOut ||
    state.silenced ||
    state.takeover ||
    !state.session ||
    state.session.channel === 'voice'
  )
    return false;
  if (awaitsPerson(state) || triesToReach(state) || state.outreach.failures['takes-no-texts']) return false;
  if (neverArrived(state)) return false;
  return state.open !== undefined || wantedSupplements(state).length > 0;
}

/** While calls or a message sent anew are on their way, no reminder goes beside them. */
function triesToReach({ timers, outreach }: ConversationState): boolean {
  if (timers['next-attempt'] || timers.resend) return true;
  return outreach.byPlan && !outreach.heard && timers['call-watch'] !== undefined;
}

/** Whether the party asked for a person who will be in touch, and nobody was yet. */
export function waitsForCall({ reviews }: ConversationState): boolean {
  return Object.values(reviews).some(({ reason, resolved }) => !resolved && promised.includes(reason));
}

/** Reviews that tell the party that a person will be in touch: until then nobody reminds them of anything. */
const promised = ['asked-for-person', 'identity-not-answered', 'call-back-to-arrange', 'read-back-unanswered'];
/** Reviews of a number that is not to be written to before a person has looked. */
const unusable = ['number-blocked', 'number-invalid'];

function awaitsPerson(state: ConversationState): boolean {
  return Object.values(state.reviews).some(
    ({ reason, resolved }) => !resolved && [...promised, ...unusable].includes(reason),
  );
}

/** Nothing is brought to mind that never arrived: it was tried as often as it may be, and a person has yet to look. */
function neverArrived({ outreach: { heard, failures }, reviews }: ConversationState): boolean {
  const isSpent = lost.some((failure) => (failures[failure] ?? 0) > causeRules[failure].again.length);
  return !heard && isSpent && Object.values(reviews).some(({ reason, resolved }) => !resolved && left.includes(reason));
}

const lost = ['unreachable', 'unexplained', 'no-route', 'filtered', 'undelivered'] as const;
const left = ['not-reached', 'message-not-delivered'];

/**
 * Keeps one chasing timer running while the conversation waits for the party. It is not moved at every message: when it
 * fires too early for the last prompt, it is set anew.
 */
export function chase(turn: Turn): void {
  const running = chaseTimers.find((timer) => turn.state.timers[timer]);
  if (!awaitsParty(turn.state)) {
    if (running) stopTimer(turn, running);
  } else if (!running) {
    const at = chaseAt(turn, 'reminder-1');
    startTimer(turn, 'reminder-1', at > turn.input.at ? at : daysAfter(turn, turn.input.at, 1));
  }
}

/** When a chasing timer is due, counted on the party's wall clock from the last prompt. */
export function chaseAt(turn: Turn, timer: ChaseTimer): string {
  return daysAfter(turn, turn.state.waitingSince ?? turn.input.at, days[timer]);
}

/** The chasing timer after this one. */
export function nextChase(timer: ChaseTimer): ChaseTimer {
  return timer === 'reminder-1' ? 'reminder-2' : 'expiry';
}

/** Whether a timer's name is one of the chasing timers'. */
export function isChase(timer: TimerName): timer is ChaseTimer {
  return timer in days;
}
