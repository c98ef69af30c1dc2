import type { StopScope } from '../../policy/stop-scope.js';
import { openQuestions } from '../asking/applicable.js';
import { reask } from '../asking/reask.js';
import { hangUp } from '../calls/hang-up.js';
import { talksToPerson } from '../calls/talks-to-person.js';
import { noticeMs } from '../outreach/budgets.js';
import { openReview } from '../settling/review.js';
import { after, startTimer, stopTimer } from '../timers.js';
import type { Turn } from '../turn.js';
import { optOut } from './exits.js';

/**
 * Ends automated contact, at once, as far as it was asked. After a stop of one channel the conversation goes on over the
 * other, where the policy lets it; else a person takes it over.
 */
export function endContact(turn: Turn, scope: StopScope, by: 'words' | 'keys'): void {
  const { session, optedOutOf } = turn.state;
  const isBoth = optedOutOf !== undefined && optedOutOf !== scope;
  // Whoever wants no texts in a chat may mean what they read.
  const isChat = session?.channel === 'chat';
  if (scope === 'all' || isBoth || (scope === 'sms' && isChat)) return optOut(turn, 'all', by);
  noteStopped(turn, scope, by);
  if (talksToPerson(turn)) return;
  if (turn.state.status === 'closed') return turn.onVoice ? hangUp(turn, 'closed') : undefined;
  if (turn.onVoice) return scope === 'voice' ? hangUp(turn, 'to-text') : reask(turn);
  stopTimer(turn, 'call-back');
  if (turn.state.silenced === undefined) return reask(turn);
  if (scope === 'voice' || !callInstead(turn)) openReview(turn, notAllowed);
}

const notAllowed = { reason: 'contact-not-allowed', priority: 'P3', codes: ['opted-out'] } as const;

/** Kept, and confirmed with what was stopped; by text once alone, since a second text is what they did not want. */
function noteStopped(turn: Turn, channel: 'sms' | 'voice', by: 'words' | 'keys'): void {
  const isRepeated = turn.state.optedOutOf === channel;
  const words = channel === 'sms' ? 'texts-stopped' : 'calls-stopped';
  turn.record({
    kind: 'opted-out',
    data: { scope: channel, by, over: turn.state.session?.channel ?? 'sms', topic: 'all' },
  });
  turn.effect({ kind: 'restrict', channel, reason: 'opted-out', on: true });
  if (turn.onVoice && !talksToPerson(turn)) turn.say(words);
  else if (!isRepeated) turn.send(words, {}, 'confirmation');
}

/** A call takes up what is open, as long after the confirmation as after a notice. False when there is nothing to ask. */
function callInstead(turn: Turn): boolean {
  if (openQuestions(turn.script, turn.state).length === 0) return false;
  startTimer(turn, 'call-back', after(turn, noticeMs));
  return true;
}
