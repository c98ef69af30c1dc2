import { limits } from '../../limits.js';
import { questionOf } from '../asking/applicable.js';
import { isCourtesy } from '../asking/courtesy.js';
import type { Heard } from '../input.js';
import { offeredIn } from '../settling/answer-question.js';
import { openReview } from '../settling/review.js';
import type { Turn } from '../turn.js';

const affirms =
  /^(对(的|了|啊)?|是(的|啊)?|嗯+|没错|就(是)?这(个|样)|左右吧?|yes|yeah|yep|right|correct|that'?s it)[.。!！\s]*$/iu;
/** Any words would do as an answer of these types. */
const wordy: readonly string[] = ['text', 'organization', 'role', 'address'];

/**
 * Somebody who answers in several short texts goes on writing for a moment after we understood: those texts belong to the
 * answer before, not to a question that they cannot have read yet. True when this is one; a person sees it where it
 * changes the answer.
 */
export function tailOfAnswer(turn: Turn, said: string): boolean {
  const { open, asked, answers, held } = turn.state;
  if (open?.kind !== 'question' || open.probe > 0 || held.length > 0) return false;
  const before = asked.slice(0, Math.max(0, asked.indexOf(open.questionId))).at(-1);
  const saying = before === undefined ? undefined : answers[before]?.sayings.at(-1);
  if (!before || !saying?.said.includes('\n')) return false;
  if (Date.parse(turn.input.at) - Date.parse(saying.at) > limits.burstMs) return false;
  const heard: Heard = { kind: 'words', text: said, spoken: false };
  if (answersTheOpenQuestion(turn, open.questionId, heard)) return false;
  turn.record({
    kind: 'input-received',
    data: { form: 'words', channel: 'sms', on: before, masked: false },
    personal: { text: said },
  });
  const whole = turn.verdictOn(questionOf(turn.script, before), { ...heard, text: `${saying.said}\n${said}` });
  if (whole.clarity !== saying.clarity)
    openReview(turn, { reason: 'out-of-order', priority: 'P3', questionId: before, said: `${saying.said}\n${said}` });
  return true;
}

function answersTheOpenQuestion(turn: Turn, questionId: string, heard: Extract<Heard, { kind: 'words' }>): boolean {
  const question = questionOf(turn.script, questionId);
  const verdict = turn.verdictOn(question, heard, offeredIn(turn, question, 0));
  if (verdict.intent) return true;
  if (affirms.test(heard.text.trim()) || isCourtesy(heard.text) || wordy.includes(question.type)) return false;
  return verdict.clarity === 'clear' || verdict.clarity === 'contradicts';
}
