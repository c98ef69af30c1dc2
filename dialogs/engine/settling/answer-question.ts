import { limits } from '../../limits.js';
import { wordTypes } from '../../questions/word-types.js';
import type { CompiledQuestion } from '../../script/script.js';
import type { Probe } from '../../script/wording.js';
import type { Intent, Verdict } from '../../vocabulary.js';
import { questionOf } from '../asking/applicable.js';
import { askProbe, askQuestion, askStep, type Manner, probesFor, shown } from '../asking/ask.js';
import { educate, lessonFor } from '../asking/educate.js';
import { runCommand } from '../commands.js';
import { answerAside, asideIn } from '../hearing/asides.js';
import { withWishThatCounts, wordsOfWish } from '../hearing/intent-counts.js';
import { unheard } from '../hearing/unheard.js';
import type { Heard } from '../input.js';
import { proceed } from '../proceed.js';
import type { Turn } from '../turn.js';
import { saidIn } from './question-verdict.js';
import { recordVerdict } from './record-verdict.js';
import { openReview } from './review.js';
import { mustLeave, settle } from './settle.js';

/** What follows from an answer to an open question: settle it, ask again, probe, confirm, teach or do as told. */
export function answerQuestion(turn: Turn, questionId: string, probe: number, heard: Heard): void {
  const question = questionOf(turn.script, questionId);
  const understood = turn.verdictOn(question, heard, offeredIn(turn, question, probe));
  const said = saidIn(heard);
  const verdict = withWishThatCounts(understood, question, turn.state, said);
  if (heard.kind === 'words' && heard.before !== undefined)
    return answerBeforeWish(turn, question, probe, { ...heard, before: heard.before }, verdict.intent);
  const answered = verdict.clarity === 'clear' || verdict.clarity === 'contradicts';
  const aside = asideIn(heard, verdict, wordTypes.includes(question.type));
  if (aside) return answerAside(turn, aside, said);
  if (verdict.intent && !answered) return runCommand(turn, verdict.intent, said);

  if (verdict.clarity === 'unheard') {
    if (unheard(turn, question, heard.kind === 'nothing') === 'gave-up') proceed(turn);
    return;
  }
  contrastWithSilence(turn);
  recordVerdict(turn, question, verdict, said, heard);
  const toConfirm = (answered && mustConfirm(turn, question, heard)) || nearlyClear(verdict);
  // What was heard badly is asked again when they are called.
  if (toConfirm && verdict.intent) runCommand(turn, verdict.intent, wordsOfWish(verdict, said));
  else if (toConfirm) confirm(turn, question, verdict);
  else if (answered) answeredPlainly(turn, question, verdict, said);
  else doubtful(turn, question, verdict, said, probe);
}

/**
 * Several messages, of which the last is a wish: what the others answer is kept with the question, and settles it where it
 * is clear; then the wish is done.
 */
function answerBeforeWish(
  turn: Turn,
  question: CompiledQuestion,
  probe: number,
  { before, ...heard }: Extract<Heard, { kind: 'words' }> & { readonly before: string },
  intent: Intent | undefined,
): void {
  if (!intent) return answerQuestion(turn, question.id, probe, { ...heard, text: `${before}\n${heard.text}` });
  const earlier: Heard = { kind: 'words', text: before, spoken: false };
  const verdict = turn.verdictOn(question, earlier, offeredIn(turn, question, probe));
  // A greeting before the wish answers nothing, and is not kept as an evasion either.
  if (asideIn(earlier, verdict, wordTypes.includes(question.type))) return runCommand(turn, intent, heard.text);
  recordVerdict(turn, question, verdict, before);
  if (verdict.clarity === 'clear' || verdict.clarity === 'contradicts')
    settleAndGoOn(turn, question, { ...verdict, intent }, before, heard.text);
  else runCommand(turn, intent, heard.text);
}

/** The probe that stands open, when one does: its bands are what may be chosen. */
export function offeredIn(turn: Turn, question: CompiledQuestion, probe: number): Probe | undefined {
  return probe > 0 ? probesFor(question, turn.state)[probe - 1] : undefined;
}

/** The party confirmed, or not, what was understood, perhaps with a wish beside it. */
export function answerConfirmation(
  turn: Turn,
  questionId: string,
  right: boolean,
  wish?: { readonly intent: Intent; readonly words: string },
): void {
  const question = questionOf(turn.script, questionId);
  const last = turn.state.answers[questionId]?.sayings.at(-1);
  if (right && last) {
    const differs = last.clarity === 'contradicts';
    const reasons = last.codes.map((code) => ({ code, words: last.said }));
    const verdict: Verdict = { clarity: differs ? 'contradicts' : 'clear', value: last.value, reasons };
    if (wish) return settleAndGoOn(turn, question, { ...verdict, intent: wish.intent }, last.said, wish.words);
    return answeredPlainly(turn, question, verdict, last.said);
  }
  turn.record({ kind: 'answer-reopened', data: { questionId, because: 'correction' } });
  askQuestion(turn, question, 'retry');
}

function answeredPlainly(turn: Turn, question: CompiledQuestion, verdict: Verdict, said: string): void {
  const lesson = verdict.clarity === 'contradicts' ? lessonFor(turn, question, verdict.clarity) : undefined;
  if (lesson && !verdict.intent && !mustLeave(question, verdict.clarity)) return educate(turn, question, lesson);
  settleAndGoOn(turn, question, verdict, said);
}

/** A wish that came with the answer is heard before anything else is asked. */
function settleAndGoOn(
  turn: Turn,
  question: CompiledQuestion,
  verdict: Verdict,
  said: string,
  wish = wordsOfWish(verdict, said),
): void {
  settle(turn, question, verdict, said);
  if (verdict.intent && turn.state.status === 'open') return runCommand(turn, verdict.intent, wish);
  proceed(turn);
}

function doubtful(turn: Turn, question: CompiledQuestion, verdict: Verdict, said: string, probe: number): void {
  if (mustLeave(question, verdict.clarity)) return settleAndGoOn(turn, question, verdict, said);
  if (verdict.clarity === 'refused') {
    turn.say('refusal', { reason: question.why?.[turn.state.locale] ?? '' });
    return settleAndGoOn(turn, question, verdict, said);
  }
  const educated = turn.state.answers[question.id]?.educated ?? false;
  const probes = probesFor(question, turn.state, verdict.clarity).slice(0, limits.probesPerQuestion);
  const next = educated ? undefined : probes[probe];
  if (verdict.clarity === 'evasive' && question.probing && !educated) {
    if (probe === 0) return answerTheWorry(turn, question);
    if (evadedBefore(turn, question)) {
      turn.say('refusal', { reason: '' });
      return settleAndGoOn(turn, question, verdict, said);
    }
  }
  const lesson = lessonFor(turn, question, verdict.clarity);
  // Who says twice that they do not know gains nothing from being asked once more in other words, and who says that it
  // is not clear has answered "is that clear?".
  const saysUnknown = verdict.clarity === 'omitted' && (probe > 0 || question.expect === true);
  if (lesson && (!next || saysUnknown)) return educate(turn, question, lesson);
  if (next) return askProbe(turn, question, next, probe + 1);
  settleAndGoOn(turn, question, verdict, said);
}

/** Whether the last answer but this one was an evasion too. */
function evadedBefore(turn: Turn, question: CompiledQuestion): boolean {
  return turn.state.answers[question.id]?.sayings.at(-2)?.clarity === 'evasive';
}

/** One sentence to the worry behind the evasion, then the question once more. */
function answerTheWorry(turn: Turn, question: CompiledQuestion): void {
  turn.say('evasion', { reason: question.why?.[turn.state.locale] ?? '' });
  const words = question.wording[turn.state.locale];
  turn.utter({
    text: turn.fill(turn.onVoice ? words.ask : (words.text ?? words.ask)),
    open: { kind: 'question', questionId: question.id, probe: 1 },
    uninterruptible: question.uninterruptible,
  });
}

/** A middling confidence is asked back for what matters; a channel that gives none leaves it to the read-back. */
function mustConfirm(turn: Turn, question: CompiledQuestion, heard: Heard): boolean {
  if (heard.kind !== 'words' || !heard.spoken || heard.confidence === undefined) return false;
  const plain = (question.type === 'yes-no' || question.type === 'choice') && question.sensitivity === 'low';
  return !plain && heard.confidence < limits.confidenceAccepted && turn.state.open?.kind !== 'confirm';
}

/** Why a value is only nearly clear: one word from the party settles it. */
const settledByAWord = ['hedge', 'sounds-like', 'city-or-branch-dropped'];

/** "I think it's the 3rd", or a name that only sounds like the one on file: it is asked back, not flagged. */
function nearlyClear(verdict: Verdict): boolean {
  return (
    verdict.clarity === 'unclear' &&
    verdict.value !== undefined &&
    verdict.reasons.every((reason) => settledByAWord.includes(reason.code))
  );
}

/** Asks whether it was heard aright, in the words that the value has and not in those it was told in. */
export function confirm(
  turn: Turn,
  question: CompiledQuestion,
  { value }: Pick<Verdict, 'value'>,
  manner: Manner = 'ask',
): void {
  const item = value === undefined ? '' : shown(question, value, turn.state);
  askStep(turn, 'confirm', { kind: 'confirm', questionId: question.id }, manner, { item });
}

/** The party was silent on a sensitive question and has now answered another one: that goes to a person. */
function contrastWithSilence(turn: Turn): void {
  const silentOn = turn.state.session?.silentOn;
  if (!silentOn) return;
  openReview(turn, {
    reason: 'silent-on-sensitive',
    questionId: silentOn,
    priority: 'P3',
    clarity: 'evasive',
    codes: ['silence-on-sensitive'],
  });
}
