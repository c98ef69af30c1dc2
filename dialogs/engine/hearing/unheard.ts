import { limits } from '../../limits.js';
import type { CompiledQuestion } from '../../script/script.js';
import { askQuestion, type Manner, mannerOf } from '../asking/ask.js';
import { openReview } from '../settling/review.js';
import type { AnswerStatus } from '../state.js';
import type { Turn } from '../turn.js';

/**
 * The ladder for what the machine did not hear: ask, retry in fewer words, help with an example, then go on. It never
 * counts as the party's ambiguity.
 */
export function unheard(turn: Turn, question: CompiledQuestion, silent: boolean): 'asked-again' | 'gave-up' {
  const exhausted = turn.state.tries + 1 >= limits.triesPerQuestion;
  // Silence on a sensitive question alone, among answers that were given, may be evasion: the next answer will tell.
  const evadedIfNextIsHeard =
    exhausted && silent && question.sensitivity === 'high' && (turn.state.session?.heard ?? 0) > 0;
  turn.record({ kind: 'question-unheard', data: { questionId: question.id, silent, exhausted, evadedIfNextIsHeard } });
  if (!exhausted) {
    askQuestion(turn, question, mannerOf(turn.state.tries));
    return 'asked-again';
  }
  const toText = turn.onVoice && question.require === 'core';
  const status: AnswerStatus = toText ? 'postponed' : 'unheard';
  turn.record({
    kind: 'answer-settled',
    data: { questionId: question.id, status, clarity: 'unheard', by: 'party' },
    personal: null,
  });
  if (toText) turn.say('to-text');
  else openReview(turn, { reason: 'machine-failed', priority: 'P4', questionId: question.id, clarity: 'unheard' });
  return 'gave-up';
}

/** The same ladder for what stands outside the question set. False after the last try. */
export function triesLeft(turn: Turn, silent: boolean): Manner | undefined {
  const exhausted = turn.state.tries + 1 >= limits.triesPerQuestion;
  turn.record({ kind: 'question-unheard', data: { silent, exhausted, evadedIfNextIsHeard: false } });
  return exhausted ? undefined : mannerOf(turn.state.tries);
}
