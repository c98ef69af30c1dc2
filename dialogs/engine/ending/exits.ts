import type { SideExit, Step } from '../../script/steps.js';
import { type Channel, type Priority, type ToldExclusion, toldExclusions } from '../../vocabulary.js';
import { hangUp } from '../calls/hang-up.js';
import { talksToPerson } from '../calls/talks-to-person.js';
import { openReview } from '../settling/review.js';
import type { Outcome } from '../state.js';
import type { Turn } from '../turn.js';
import { close } from './close.js';

interface Exit {
  readonly step: Step;
  readonly outcome: Outcome;
  readonly priority: Priority;
  readonly flag?: string;
}

/** How each side exit ends: its words, how it is reported, how soon a person must look. */
const exits: Readonly<Record<SideExit, Exit>> = {
  deceased: { step: 'deceased', outcome: 'excluded', priority: 'P2' },
  bankruptcy: { step: 'bankruptcy', outcome: 'excluded', priority: 'P2' },
  'represented-by-attorney': { step: 'represented-by-attorney', outcome: 'excluded', priority: 'P2' },
  hardship: { step: 'hardship', outcome: 'hardship', priority: 'P2', flag: 'RF-26' },
  complaint: { step: 'complaint', outcome: 'complaint', priority: 'P1', flag: 'RF-27' },
  'denies-knowledge': { step: 'denies-knowledge', outcome: 'denies-knowledge', priority: 'P1', flag: 'RF-23' },
  'wrong-person': { step: 'wrong-person', outcome: 'wrong-number', priority: 'P3', flag: 'RF-20' },
  doubt: { step: 'doubt', outcome: 'doubt', priority: 'P3' },
  'to-person': { step: 'handed-to-person', outcome: 'handed-over', priority: 'P2' },
};

/**
 * Leaves the script: says the one sentence that fits, opens the task, asks nothing more. `cause` are those of the words
 * that led to it.
 */
export function leave(turn: Turn, exit: SideExit, words: string, about?: string, cause = words): void {
  const { step, outcome, priority, flag } = exits[exit];
  const { open } = turn.state;
  const questionId = about ?? (open && 'questionId' in open ? open.questionId : undefined);
  sayOnLeaving(turn, exit, step);
  turn.record({ kind: 'script-left', data: { exit } });
  if (flag) turn.record({ kind: 'flag-raised', data: { flag, questionId: questionId ?? '', because: exit } });
  openReview(turn, {
    reason: exit,
    priority,
    questionId,
    codes: isToldExclusion(exit) ? [exit] : undefined,
    said: words,
    words: [cause],
  });
  if (exit === 'wrong-person') turn.effect({ kind: 'restrict', channel: 'all', reason: 'wrong-number', on: true });
  if (isHold(exit)) turn.effect({ kind: 'restrict', channel: 'all', reason: exit, on: true });
  // What was found out before stays found out.
  if (turn.state.status === 'open' || !isToldExclusion(exit)) close(turn, outcome);
  if (turn.onVoice && !talksToPerson(turn)) hangUp(turn, 'closed');
}

/** From that moment nothing may be sent any more but the one answer to what was said; who asked for silence gets none. */
function sayOnLeaving(turn: Turn, exit: SideExit, step: Step): void {
  if (!isToldExclusion(exit) || (turn.onVoice && !talksToPerson(turn))) return turn.say(step);
  if (!turn.state.optedOut && turn.state.silenced === undefined) turn.send(exit, {}, 'confirmation');
}

/** Reasons for which nothing is begun with a party until a person has looked. */
export function isHold(reason: string): reason is 'hardship' | 'complaint' | ToldExclusion {
  return reason === 'hardship' || reason === 'complaint' || isToldExclusion(reason);
}

/** Whether contact is barred for what somebody said of the party: no decision about the review lifts that. */
export function isToldExclusion(reason: string): reason is ToldExclusion {
  return toldExclusions.some((one) => one === reason);
}

/** Ends all automated contact with this party, at once. */
export function optOut(turn: Turn, scope: 'sms' | 'voice' | 'all', by: 'words' | 'keys' | 'carrier' | 'silence'): void {
  const isOurs = turn.onVoice && !talksToPerson(turn);
  const over = isOurs ? 'voice' : wroteOver(turn);
  turn.record({ kind: 'opted-out', data: { scope, by, over, topic: 'all' } });
  turn.effect({ kind: 'restrict', channel: scope, reason: 'opted-out', on: true });
  // Who has opted out before hears nothing again, and nobody needs to look at it again.
  if (turn.state.silenced === 'opted-out' && !turn.onVoice) return close(turn, 'opted-out');
  // The carrier has confirmed its own words by itself, and would refuse a second confirmation.
  if (by !== 'carrier') {
    if (isOurs) turn.say('opted-out');
    else turn.send('opted-out', {}, 'confirmation');
  }
  openReview(turn, { reason: 'opted-out', priority: 'P4' });
  close(turn, 'opted-out');
  if (isOurs) hangUp(turn, 'closed');
}

function wroteOver({ state: { session } }: Turn): Channel {
  return session?.channel === 'chat' ? 'chat' : 'sms';
}
