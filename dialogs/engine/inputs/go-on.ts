import { limits } from '../../limits.js';
import { openQuestions } from '../asking/applicable.js';
import { unconfirmed } from '../asking/read-back.js';
import { close } from '../ending/close.js';
import { outcomeOf } from '../ending/outcome.js';
import { missingSupplements } from '../following-up/supplements.js';
import { tellWithdrawn } from '../following-up/withdrawals.js';
import { after, startTimer, stopTimer } from '../timers.js';
import type { Turn } from '../turn.js';

/** What people decided while the party was still on the telephone: what that leaves open is taken up after the call. */
export function goOnWhereDecided(turn: Turn): void {
  if (turn.state.status === 'open' && !anythingWaits(turn)) goOn(turn);
}

/** A person has decided the last thing about somebody who never proved who they are: nothing is left to be done. */
function leaveNobodyWaiting(turn: Turn): void {
  const { status, identity } = turn.state;
  if (status === 'open' && !anythingWaits(turn)) close(turn, identity.lockedUntil ? 'locked' : 'unreachable');
}

function anythingWaits({ state: { open, timers, reviews } }: Turn): boolean {
  return open !== undefined || Object.keys(timers).length > 0 || Object.values(reviews).some((one) => !one.resolved);
}

/**
 * Several decisions in a row lead to one message: what is newly open is asked for a minute after the last. `again`: what
 * stands open is put once more, too.
 */
export function goOn(turn: Turn, again = false): void {
  const { state } = turn;
  if (state.optedOut || state.exit || state.session?.channel === 'voice') return;
  if (!state.identity.passedAt) return leaveNobodyWaiting(turn);
  const missing =
    openQuestions(turn.script, state).length > 0 ||
    missingSupplements(state).length > 0 ||
    unconfirmed(turn).length > 0;
  if (!missing) {
    stopTimer(turn, 'follow-up');
    const outcome = outcomeOf(state);
    const isNews = state.status === 'open' || outcome !== state.outcome;
    if (state.session) tellWithdrawn(turn, 'follow-up');
    if (!isNews || state.open) return;
    if (state.status === 'open' && state.session) turn.send('closed', {}, 'follow-up');
    close(turn, outcome);
    return;
  }
  if (state.status === 'closed') turn.record({ kind: 'conversation-reopened', data: { because: 'review' } });
  if (turn.state.open && !again && !turn.state.withdrawn?.length) return;
  stopTimer(turn, 'follow-up');
  startTimer(turn, 'follow-up', after(turn, limits.joinFollowUpsMs));
}
