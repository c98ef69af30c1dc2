import type { SideExit, Step } from '../script/steps.js';
import type { Priority } from '../vocabulary.js';
import { close } from './close.js';
import { hangUp } from './hang-up.js';
import { openReview } from './review.js';
import type { Outcome } from './state.js';
import type { Turn } from './turn.js';

interface Exit {
  readonly step: Step;
  readonly outcome: Outcome;
  readonly priority: Priority;
  readonly flag?: string;
}

/** How each side exit ends: its words, how it is reported, how soon a person must look. */
const exits: Readonly<Record<SideExit, Exit>> = {
  hardship: { step: 'hardship', outcome: 'hardship', priority: 'P2', flag: 'RF-26' },
  complaint: { step: 'complaint', outcome: 'complaint', priority: 'P1', flag: 'RF-27' },
  'denies-knowledge': { step: 'denies-knowledge', outcome: 'denies-knowledge', priority: 'P1', flag: 'RF-23' },
  'wrong-person': { step: 'wrong-person', outcome: 'wrong-number', priority: 'P3', flag: 'RF-20' },
  doubt: { step: 'doubt', outcome: 'doubt', priority: 'P3' },
  'to-person': { step: 'handed-to-person', outcome: 'handed-over', priority: 'P2' },
};

/** Leaves the script: says the one sentence that fits, opens the task, asks nothing more. */
export function leave(turn: Turn, exit: SideExit, words: string, about?: string): void {
  const { step, outcome, priority, flag } = exits[exit];
  const { open } = turn.state;
  const questionId = about ?? (open && 'questionId' in open ? open.questionId : undefined);
  turn.say(step);
  turn.record({ kind: 'script-left', data: { exit } });
  if (flag) turn.record({ kind: 'flag-raised', data: { flag, questionId: questionId ?? '', because: exit } });
  openReview(turn, { reason: exit, priority, questionId, said: words, words: [words] });
  if (exit === 'wrong-person') turn.effect({ kind: 'restrict', channel: 'all', reason: 'wrong-number', on: true });
  if (isHold(exit)) turn.effect({ kind: 'restrict', channel: 'all', reason: exit, on: true });
  close(turn, outcome);
  if (turn.onVoice) hangUp(turn, 'closed');
}

/** Reasons for which nothing is begun with a party until a person has looked. */
export function isHold(reason: string): reason is 'hardship' | 'complaint' {
  return reason === 'hardship' || reason === 'complaint';
}

/** Ends all automated contact with this party, at once. */
export function optOut(turn: Turn, scope: 'sms' | 'voice' | 'all', by: 'words' | 'keys' | 'carrier' | 'silence'): void {
  const over = turn.onVoice ? 'voice' : (turn.state.session?.channel ?? 'sms');
  turn.record({ kind: 'opted-out', data: { scope, by, over, topic: 'all' } });
  turn.effect({ kind: 'restrict', channel: scope, reason: 'opted-out', on: true });
  // Who has opted out before hears nothing again, and nobody needs to look at it again.
  if (turn.state.silenced === 'opted-out' && !turn.onVoice) return close(turn, 'opted-out');
  // The carrier has confirmed its own words by itself, and would refuse a second confirmation.
  if (by !== 'carrier') {
    if (turn.onVoice) turn.say('opted-out');
    else turn.send('opted-out', {}, 'confirmation');
  }
  openReview(turn, { reason: 'opted-out', priority: 'P4' });
  close(turn, 'opted-out');
  if (turn.onVoice) hangUp(turn, 'closed');
}
