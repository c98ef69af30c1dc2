import type { Verdict } from '../../vocabulary.js';
import { questionOf } from '../asking/applicable.js';
import { askQuestion, askStep, shown } from '../asking/ask.js';
import { readBack } from '../asking/read-back.js';
import { runCommand } from '../commands.js';
import { listed } from '../following-up/supplements.js';
import { yesOrNo } from '../hearing/answers.js';
import { wordsOfWish } from '../hearing/intent-counts.js';
import { triesLeft } from '../hearing/unheard.js';
import type { Heard } from '../input.js';
import { goOnByText, proceed } from '../proceed.js';
import { saidIn } from '../settling/question-verdict.js';
import { openReview } from '../settling/review.js';
import type { Review } from '../state.js';
import type { Turn } from '../turn.js';

/** Right or wrong: the read-back of key facts that the party gave. */
export function answerReadBack(turn: Turn, items: readonly string[], heard: Heard): void {
  const verdict = rightOrWrong(turn, heard);
  const right = verdict.clarity === 'clear' && verdict.value === true;
  if (verdict.intent) {
    if (right) confirmReadBack(turn, items);
    return runCommand(turn, verdict.intent, wordsOfWish(verdict, saidIn(heard)));
  }
  if (right) return accepted(turn, items);
  if (verdict.clarity === 'clear') return rejected(turn, items, saidIn(heard));
  const waiting = Object.values(turn.state.reviews).find(isUnanswered);
  if (waiting)
    return turn.record({ kind: 'review-extended', data: { reviewId: waiting.id }, personal: { said: saidIn(heard) } });
  const manner = triesLeft(turn, heard.kind === 'nothing');
  if (manner) return void readBack(turn, manner);
  if (turn.onVoice) return goOnByText(turn, verdict.clarity === 'unheard' ? 'unheard' : 'unclear');
  leaveUnconfirmed(turn, items, saidIn(heard));
}

function rightOrWrong(turn: Turn, heard: Heard): Verdict {
  return yesOrNo(turn, heard, turn.state.locale === 'zh-CN' ? '对吗?' : 'Is that right?');
}

/** Whether this is a plain yes to a read-back. */
export function saysRight(turn: Turn, heard: Heard): boolean {
  const { clarity, value, intent } = rightOrWrong(turn, heard);
  return clarity === 'clear' && value === true && !intent;
}

/** The items of a read-back that waits for a person because the party did not answer it. */
export function unansweredReadBack(turn: Turn): readonly string[] | undefined {
  return Object.values(turn.state.reviews).find(isUnanswered)?.items;
}

/** Unanswered is not confirmed: by text it stands open until a person or the party decides. */
function leaveUnconfirmed(turn: Turn, items: readonly string[], said: string): void {
  openReview(turn, { reason: 'read-back-unanswered', priority: 'P3', items, said });
  turn.send('neutral', {}, 'reply');
}

/** The party found right what was read back; a person who was to look at it need not any more. */
export function confirmReadBack(turn: Turn, items: readonly string[]): void {
  turn.record({ kind: 'read-back-answered', data: { items, right: true } });
  for (const { id } of Object.values(turn.state.reviews).filter(isUnanswered)) {
    const data = { reviewId: id, by: 'party', resolution: 'accept' } as const;
    turn.record({ kind: 'review-resolved', data, personal: {} });
  }
}

function isUnanswered({ reason, resolved }: Review): boolean {
  return reason === 'read-back-unanswered' && !resolved;
}

function accepted(turn: Turn, items: readonly string[]): void {
  confirmReadBack(turn, items);
  proceed(turn);
}

/** What the party disputes is not read back again: a person looks whether the file is wrong. */
function disputed(turn: Turn, items: readonly string[], said: string): void {
  openReview(turn, { reason: 'record-disputed', priority: 'P3', items, said });
  turn.record({ kind: 'read-back-answered', data: { items, right: false, disputed: true } });
  proceed(turn);
}

function rejected(turn: Turn, items: readonly string[], said: string): void {
  turn.record({ kind: 'read-back-answered', data: { items, right: false } });
  if (turn.state.readBackRejections >= 2) {
    // Rejected twice: the file may be wrong, which a person checks before anything is held against anybody.
    turn.say('handed-to-person');
    return disputed(turn, items, said);
  }
  const [only] = items;
  if (items.length === 1 && only) return correct(turn, only);
  const names = items.map((id) => questionOf(turn.script, id).readBack?.[turn.state.locale] ?? id);
  askStep(turn, 'which-item', { kind: 'which-item', items }, 'ask', { items: listed(names, turn.state.locale) });
}

/** Which of the items read back is wrong: by its number or its name. */
export function answerWhichItem(turn: Turn, items: readonly string[], heard: Heard): void {
  const said = saidIn(heard).normalize('NFKC').trim();
  const byNumber = items[Number(/^[1-3]$/u.exec(said)?.[0] ?? 0) - 1];
  const byName = items.find((id) => names(turn, id).some((name) => said.toLowerCase().includes(name.toLowerCase())));
  const wrong = byNumber ?? byName ?? ordinal(said, items);
  if (wrong) return correct(turn, wrong);
  const manner = triesLeft(turn, heard.kind === 'nothing');
  const labels = items.map((id) => questionOf(turn.script, id).readBack?.[turn.state.locale] ?? id);
  if (manner)
    return askStep(turn, 'which-item', { kind: 'which-item', items }, manner, {
      items: listed(labels, turn.state.locale),
    });
  if (turn.onVoice) return goOnByText(turn, heard.kind === 'nothing' ? 'unheard' : 'unclear');
  disputed(turn, items, said);
}

function names(turn: Turn, id: string): readonly string[] {
  const question = questionOf(turn.script, id);
  const value = turn.state.answers[id]?.value;
  return [
    question.readBack?.[turn.state.locale],
    value === undefined ? undefined : shown(question, value, turn.state),
  ].filter((one) => one !== undefined);
}

function ordinal(said: string, items: readonly string[]): string | undefined {
  const at = [/第?一|first|one/iu, /第?二|second|two/iu, /第?三|third|three/iu].findIndex((pattern) =>
    pattern.test(said),
  );
  return at < 0 ? undefined : items[at];
}

/** Asks an item again; what was said before is kept beside it. */
function correct(turn: Turn, questionId: string): void {
  turn.record({ kind: 'answer-reopened', data: { questionId, because: 'correction' } });
  askQuestion(turn, questionOf(turn.script, questionId), 'retry');
}
