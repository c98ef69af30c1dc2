import { limits } from '../limits.js';
import type { CompiledQuestion } from '../script/script.js';
import type { Verdict } from '../vocabulary.js';
import { questionOf } from './applicable.js';
import { askProbe, askQuestion, askStep, probesFor, shown } from './ask.js';
import { runCommand } from './commands.js';
import type { Heard } from './input.js';
import { proceed } from './proceed.js';
import { saidIn, verdictOn } from './question-verdict.js';
import { openReview } from './review.js';
import { mustLeave, settle } from './settle.js';
import type { Turn } from './turn.js';
import { unheard } from './unheard.js';

/** What follows from an answer to an open question: settle it, ask again, probe, confirm, teach or do as told. */
export function answerQuestion(turn: Turn, questionId: string, probe: number, heard: Heard): void {
  const question = questionOf(turn.script, questionId);
  const offered = probe > 0 ? probesFor(question, turn.state)[probe - 1] : undefined;
  const verdict = verdictOn(question, heard, turn.state, offered, turn.input.at);
  const said = saidIn(heard);
  if (verdict.intent && verdict.clarity !== 'clear' && verdict.clarity !== 'contradicts')
    return runCommand(turn, verdict.intent, said);

  if (verdict.clarity === 'unheard') {
    if (unheard(turn, question, heard.kind === 'nothing') === 'gave-up') proceed(turn);
    return;
  }
  contrastWithSilence(turn);
  recordVerdict(turn, question, verdict, said, heard.kind === 'words' ? heard.confidence : undefined);
  const understood = verdict.clarity === 'clear' || verdict.clarity === 'contradicts';
  if ((understood && mustConfirm(turn, question, heard)) || hedgedValue(verdict)) confirm(turn, question, verdict);
  else if (understood) settleAndGoOn(turn, question, verdict, said);
  else doubtful(turn, question, verdict, said, probe);
  if (verdict.intent && turn.state.status === 'open') runCommand(turn, verdict.intent, said);
}

/** The party confirmed, or not, what was understood. */
export function answerConfirmation(turn: Turn, questionId: string, right: boolean): void {
  const question = questionOf(turn.script, questionId);
  const last = turn.state.answers[questionId]?.sayings.at(-1);
  if (right && last) {
    const onFile = last.codes.includes('differs-from-file') || last.codes.includes('not-as-expected');
    const reasons = onFile ? last.codes.map((code) => ({ code, words: last.said })) : [];
    return settleAndGoOn(
      turn,
      question,
      { clarity: onFile ? 'contradicts' : 'clear', value: last.value, reasons },
      last.said,
    );
  }
  turn.record({ kind: 'answer-reopened', data: { questionId, because: 'correction' } });
  askQuestion(turn, question, 'retry');
}

function settleAndGoOn(turn: Turn, question: CompiledQuestion, verdict: Verdict, said: string): void {
  settle(turn, question, verdict, said);
  proceed(turn);
}

function doubtful(turn: Turn, question: CompiledQuestion, verdict: Verdict, said: string, probe: number): void {
  if (mustLeave(question, verdict.clarity)) return settleAndGoOn(turn, question, verdict, said);
  if (verdict.clarity === 'refused') {
    turn.say('refusal', { reason: question.why?.[turn.state.locale] ?? '' });
    return settleAndGoOn(turn, question, verdict, said);
  }
  const probes = probesFor(question, turn.state, verdict.clarity).slice(0, limits.probesPerQuestion);
  const educated = turn.state.answers[question.id]?.educated ?? false;
  const next = educated ? undefined : probes[probe];
  if (verdict.clarity === 'evasive' && probe === 0) return answerTheWorry(turn, question);
  if (next) return askProbe(turn, question, next, probe + 1);
  if (question.onFail.educate && !educated) return educate(turn, question, question.onFail.educate);
  settleAndGoOn(turn, question, verdict, said);
}

/** One sentence to the worry behind the evasion, then the question once more. */
function answerTheWorry(turn: Turn, question: CompiledQuestion): void {
  turn.say('evasion', { reason: question.why?.[turn.state.locale] ?? '' });
  const words = question.wording[turn.state.locale];
  turn.utter({
    text: turn.fill(turn.onVoice ? words.ask : (words.text ?? words.ask)),
    open: { kind: 'question', questionId: question.id, probe: 1 },
  });
}

/** Explains, sends the explanation to keep, and asks once more. */
function educate(turn: Turn, question: CompiledQuestion, message: string): void {
  const { onFile } = turn.state.brief;
  turn.record({ kind: 'education-given', data: { questionId: question.id, message } });
  turn.send(message, { day: String(onFile.dueDay ?? ''), number: String(onFile.loanAmount ?? '') }, 'reply');
  askQuestion(turn, question);
}

/** A middling confidence is asked back for what matters; a channel that gives none leaves it to the read-back. */
function mustConfirm(turn: Turn, question: CompiledQuestion, heard: Heard): boolean {
  if (heard.kind !== 'words' || !heard.spoken || heard.confidence === undefined) return false;
  const plain = (question.type === 'yes-no' || question.type === 'choice') && question.sensitivity === 'low';
  return !plain && heard.confidence < limits.confidenceAccepted && turn.state.open?.kind !== 'confirm';
}

/** "I think it's the 3rd": a value behind politeness is asked back, not flagged. */
function hedgedValue(verdict: Verdict): boolean {
  return (
    verdict.clarity === 'unclear' &&
    verdict.value !== undefined &&
    verdict.reasons.every((reason) => reason.code === 'hedge')
  );
}

function confirm(turn: Turn, question: CompiledQuestion, verdict: Verdict): void {
  const item = verdict.value === undefined ? '' : shown(question, verdict.value, turn.state);
  askStep(turn, 'confirm', { kind: 'confirm', questionId: question.id }, 'ask', { item });
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

function recordVerdict(
  turn: Turn,
  question: CompiledQuestion,
  verdict: Verdict,
  said: string,
  confidence?: number,
): void {
  turn.record({
    kind: 'verdict-reached',
    data: {
      questionId: question.id,
      clarity: verdict.clarity,
      codes: verdict.reasons.map((reason) => reason.code),
      intent: verdict.intent,
      confidence,
    },
    personal: { said, value: verdict.value, words: verdict.reasons.map((reason) => reason.words) },
  });
}
