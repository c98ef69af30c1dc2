import { mayBeOptOut } from '../../understanding/may-be-opt-out.js';
import type { Verdict } from '../../vocabulary.js';
import { questionOf } from '../asking/applicable.js';
import type { Heard } from '../input.js';
import { offeredIn } from '../settling/answer-question.js';
import { openReview } from '../settling/review.js';
import type { Turn } from '../turn.js';
import { yesOrNo } from './answers.js';

type Words = Extract<Heard, { kind: 'words' }>;

/**
 * Says how to stop, and has a person look, where somebody may have asked to hear no more in words that are not known as a
 * plain wish: any reasonable means counts (47 CFR 64.1200(a)(10)). Once in a conversation; true when it did.
 */
export function noteMaybeOptedOut(turn: Turn, heard: Words): boolean {
  const words = mayBeOptOut(heard.text);
  if (words === undefined || wasSaid(turn)) return false;
  const { clarity, intent } = understoodHere(turn, heard);
  if (intent || clarity === 'clear' || clarity === 'contradicts') return false;
  openReview(turn, { reason: 'maybe-opted-out', priority: 'P2', said: heard.text, words: [words] });
  turn.say('how-to-stop');
  return true;
}

function wasSaid({ state }: Turn): boolean {
  return Object.values(state.reviews).some(({ reason }) => reason === 'maybe-opted-out');
}

function understoodHere(turn: Turn, heard: Words): Verdict {
  const { open } = turn.state;
  if (open?.kind !== 'question') return yesOrNo(turn, heard, '');
  const question = questionOf(turn.script, open.questionId);
  return turn.verdictOn(question, heard, offeredIn(turn, question, open.probe));
}
