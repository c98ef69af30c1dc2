import { peopleOnlyFlags } from '../../red-flag.js';
import type { CompiledQuestion } from '../../script/script.js';
import type { Clarity, Verdict } from '../../vocabulary.js';
import { conditionContext, isOpen } from '../asking/applicable.js';
import { sendLesson } from '../asking/educate.js';
import { leave } from '../ending/exits.js';
import { requestSupplement, withdrawSupplement } from '../following-up/supplements.js';
import type { AnswerStatus } from '../state.js';
import type { Turn } from '../turn.js';
import { openReview, priorityOf } from './review.js';

/** Closes a question with what was understood. Whatever is not clear goes to a person with the words that caused it. */
export function settle(turn: Turn, question: CompiledQuestion, verdict: Verdict, said: string): void {
  turn.record({
    kind: 'answer-settled',
    data: { questionId: question.id, status: statusFor(verdict.clarity), clarity: verdict.clarity, by: 'party' },
    personal: { value: verdict.value },
  });
  if (verdict.clarity === 'clear') withdrawSupplement(turn, question.id);
  if (question.onFail.leave && mustLeave(question, verdict.clarity))
    return leave(turn, question.onFail.leave, said, question.id);
  if (verdict.clarity !== 'clear') doubt(turn, question, verdict, said);
  branch(turn, question, said);
}

/** A denial, or not knowing of one's own signature, ends a script that cannot go on without it. */
export function mustLeave(question: CompiledQuestion, clarity: Clarity): boolean {
  if (!question.onFail.leave) return false;
  return clarity === 'contradicts' || (question.onFail.leave === 'denies-knowledge' && clarity === 'omitted');
}

/** Takes the first branch whose condition holds. What it explains is also spoken on a call, unless not `aloud`. */
export function branch(turn: Turn, question: CompiledQuestion, said: string, aloud = turn.onVoice): void {
  if (question.branches.length === 0) return;
  const context = conditionContext(turn.script, turn.state);
  const taken = question.branches.find((one) => one.if(context));
  if (!taken) return;
  if (taken.leave) return leave(turn, taken.leave, said, question.id);
  if (taken.flag) care(turn, question, taken.flag, said);
  // A person may still decide for somebody who wants no more messages.
  if (taken.send && !turn.state.optedOut) sendLesson(turn, taken.send, aloud);
  if (taken.task) task(turn, question, taken.task, said);
  if (!taken.goTo) return;
  const { questions } = turn.script;
  const from = questions.indexOf(question);
  const to = questions.findIndex((one) => one.id === taken.goTo);
  const ids = questions
    .slice(from + 1, to)
    .filter((one) => isOpen(one, turn.state))
    .map((one) => one.id);
  if (ids.length > 0) turn.record({ kind: 'questions-skipped', data: { ids } });
}

/** A clear answer that is a sign to care: a person looks, nothing is held against anybody. */
function care(turn: Turn, question: CompiledQuestion, flag: string, said: string): void {
  turn.record({ kind: 'flag-raised', data: { flag, questionId: question.id, because: 'care' } });
  openReview(turn, { reason: 'care', priority: question.onFail.review, questionId: question.id, said, words: [said] });
}

/** Something that only a person can do, such as sending a copy. */
function task(turn: Turn, question: CompiledQuestion, name: string, said: string): void {
  openReview(turn, { reason: 'task', priority: 'P3', questionId: question.id, said, codes: [name], words: [said] });
}

function statusFor(clarity: Clarity): AnswerStatus {
  if (clarity === 'clear') return 'clear';
  if (clarity === 'refused') return 'refused';
  return clarity === 'unheard' ? 'unheard' : 'doubtful';
}

/** Has a person look at an answer that is not clear, with the words that caused the doubt. */
export function doubt(turn: Turn, question: CompiledQuestion, verdict: Verdict, said: string): void {
  openReview(turn, {
    reason: verdict.clarity === 'unheard' ? 'machine-failed' : 'doubtful-answer',
    questionId: question.id,
    priority: priorityOf(turn, question.id, verdict.clarity),
    clarity: verdict.clarity,
    codes: verdict.reasons.map((reason) => reason.code),
    words: verdict.reasons.map((reason) => reason.words),
    said,
    value: verdict.value,
  });
  if (verdict.clarity === 'unheard') return;
  const raised = question.flagsOn.some((kind) => kind === verdict.clarity) ? question.flags : [];
  for (const flag of raised.filter((one) => !peopleOnlyFlags.includes(one))) {
    turn.record({ kind: 'flag-raised', data: { flag, questionId: question.id, because: verdict.clarity } });
  }
  requestSupplement(turn, question.id);
}
