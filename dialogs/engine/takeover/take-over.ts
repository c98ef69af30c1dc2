import { openQuestions } from '../asking/applicable.js';
import { unconfirmed } from '../asking/read-back.js';
import { reask } from '../asking/reask.js';
import { missingSupplements } from '../following-up/supplements.js';
import type { Input } from '../input.js';
import { goOn } from '../inputs/go-on.js';
import { openAnew } from '../inputs/open-anew.js';
import { takeDown } from '../inputs/take-down.js';
import { tellPerson } from '../inputs/tell-person.js';
import { isLocked } from '../opens/identity.js';
import { cancelQueued } from '../outreach/reach.js';
import { startTimer, stopTimer } from '../timers.js';
import type { Turn } from '../turn.js';
import { endTakeover } from './end-takeover.js';

/** A person writes from now on. Nothing that was planned happens beside them. Not while a call is on, nor with who wants to hear no more. */
export function takeOver(turn: Turn, { by, until }: Extract<Input, { kind: 'take-over' }>): void {
  if (turn.onVoice || turn.state.timers['call-watch'] || turn.state.optedOut) return;
  cancelQueued(turn);
  takeDownHeld(turn);
  openAnew(turn, 'sms');
  turn.record({ kind: 'taken-over', data: { by, until } });
  startTimer(turn, 'takeover', until);
}

/** What waited for the rest of it is for the person, too. */
export function takeDownHeld(turn: Turn): void {
  const { held, session } = turn.state;
  stopTimer(turn, 'join-texts');
  if (held.length > 0) takeDown(turn, held.join('\n'), session?.channel === 'chat' ? 'chat' : 'sms');
}

/** The bot goes on, where anything was said since: at what stands open, or at what is open next. */
export function handBack(turn: Turn, { by }: Extract<Input, { kind: 'hand-back' }>): void {
  if (turn.state.takeover?.by !== by) return;
  goOnAfter(turn, () => endTakeover(turn, 'handed-back', by));
}

/** Who took over walked away. What they never read waits for a person; the party is not left without an answer. */
export function lapse(turn: Turn): void {
  const { takeover } = turn.state;
  if (!takeover) return;
  goOnAfter(turn, () => {
    endTakeover(turn, 'lapsed');
    if (takeover.unread !== undefined) tellPerson(turn, 'said-unasked', takeover.unread || undefined);
  });
}

function goOnAfter(turn: Turn, end: () => void): void {
  const { used, decided } = turn.state.takeover ?? {};
  end();
  // They may still be talking: what follows does so when the call ends.
  if (turn.onVoice) return;
  // What people decided meanwhile is taken up as it would have been then.
  if (!used) return decided ? goOn(turn) : undefined;
  const { status, exit, optedOut, silenced, session, timers } = turn.state;
  if (exit || optedOut || silenced || !session || isLocked(turn)) return;
  if (status === 'closed') return goOn(turn);
  // What they agreed upon comes, and what was asked of them by name they know.
  if (!timers['call-back'] && hasMoreToSay(turn)) reask(turn);
}

function hasMoreToSay(turn: Turn): boolean {
  const { open, identity } = turn.state;
  if (open !== undefined || !identity.passedAt) return true;
  const asks = openQuestions(turn.script, turn.state).length > 0 || unconfirmed(turn).length > 0;
  // Where nothing is left at all, the bot thanks them and ends it.
  return asks || missingSupplements(turn.state).length === 0;
}
