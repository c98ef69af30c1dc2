import { questionOf } from '../asking/applicable.js';
import { askQuestion } from '../asking/ask.js';
import { isCourtesy } from '../asking/courtesy.js';
import type { Heard } from '../input.js';
import { offeredIn } from '../settling/answer-question.js';
import { openReview } from '../settling/review.js';
import type { Turn } from '../turn.js';

const telling = ['yes-no', 'choice', 'money', 'percent', 'day', 'month', 'date', 'years', 'phone'];

/**
 * A text that says nothing to the open question, and everything to one that was left in doubt before, came late. It is
 * queued for a person, and the open question is put again: it is not held against the party.
 */
export function matchesEarlier(turn: Turn, heard: Extract<Heard, { kind: 'words' }>): boolean {
  const { open, answers, asked } = turn.state;
  if (open?.kind !== 'question') return false;
  const here = questionOf(turn.script, open.questionId);
  if (!telling.includes(here.type)) return false;
  // Thanks would be a yes to many a question.
  if (isCourtesy(heard.text)) return false;
  // A bare key may mean anything; it is taken for what was asked last.
  if (/^\d$/u.test(heard.text.normalize('NFKC').trim())) return false;
  const fits = turn.verdictOn(here, heard, offeredIn(turn, here, open.probe));
  if (fits.clarity === 'clear' || fits.clarity === 'contradicts' || fits.intent) return false;
  const earlier = asked.filter((id) => answers[id]?.status === 'doubtful').map((id) => questionOf(turn.script, id));
  const late = earlier.find(
    (question) =>
      question.type !== here.type &&
      telling.includes(question.type) &&
      turn.verdictOn(question, heard).clarity === 'clear',
  );
  if (!late) return false;
  turn.record({
    kind: 'input-received',
    data: { form: 'words', channel: 'sms', on: late.id, masked: false },
    personal: { text: heard.text },
  });
  openReview(turn, { reason: 'out-of-order', priority: 'P3', questionId: late.id, said: heard.text });
  askQuestion(turn, here);
  return true;
}
