import { limits } from '../limits.js';
import type { Channel, Intent } from '../vocabulary.js';
import { openQuestions, questionOf } from './asking/applicable.js';
import { isCourtesy } from './asking/courtesy.js';
import { unconfirmed } from './asking/read-back.js';
import { reask } from './asking/reask.js';
import { runCommand } from './commands.js';
import { endContact } from './ending/end-contact.js';
import { leave } from './ending/exits.js';
import { missingSupplements } from './following-up/supplements.js';
import { understood, yesOrNo } from './hearing/answers.js';
import { commandKey } from './hearing/command-keys.js';
import { wordsOfWish } from './hearing/intent-counts.js';
import { mayBeBirthday } from './hearing/may-be-birthday.js';
import { noteMaybeOptedOut } from './hearing/maybe-opted-out.js';
import { stopAsked } from './hearing/stop-asked.js';
import { leaveExcluded, noteMaybeExcluded, toldOfParty } from './hearing/told-exclusion.js';
import { triesLeft } from './hearing/unheard.js';
import { whileLocked } from './hearing/while-locked.js';
import type { Heard } from './input.js';
import { answerCallBackTime } from './opens/call-back-time.js';
import { answerConvenience } from './opens/convenience.js';
import { answerIdentity, isLocked } from './opens/identity.js';
import { answerNotice } from './opens/notice.js';
import { answerReadBack, answerWhichItem } from './opens/read-back.js';
import { answerRecording } from './opens/recording.js';
import { answerRightParty } from './opens/right-party.js';
import { answerStopChoice } from './opens/stop-choice.js';
import { proceed } from './proceed.js';
import { answerConfirmation, answerQuestion, confirm } from './settling/answer-question.js';
import { saidIn } from './settling/question-verdict.js';
import { openReview } from './settling/review.js';
import type { Open } from './state.js';
import type { Turn } from './turn.js';

/** Takes what a party did to whatever stands open. */
export function hear(turn: Turn, heard: Heard, channel: Channel, attachments = 0): void {
  const before = heard.kind === 'words' ? heard.before : undefined;
  logInput(turn, heard, channel, attachments);
  // That contact is barred, and who wants to hear no more, is heard before anything else is looked at.
  const told = heard.kind === 'words' ? toldOfParty(turn, heard) : undefined;
  if (heard.kind === 'words') {
    if (told?.sure) return leaveExcluded(turn, told, heard.text);
    const stop = stopAsked(turn, heard.text, heard.spoken);
    if (stop) return heard.spoken ? runCommand(turn, 'stop', heard.text) : endContact(turn, stop, 'words');
  }
  if (turn.state.turns > limits.turns) return tooMuch(turn);
  if (told && noteMaybeExcluded(turn, told, saidIn(heard))) return;
  const mayHaveOptedOut = heard.kind === 'words' && noteMaybeOptedOut(turn, heard);
  if (isLocked(turn)) return whileLocked(turn, heard);
  if (mayHaveOptedOut) return reask(turn);
  // A key after other messages is taken with what they answer.
  const key = before === undefined ? commandKey(turn, heard) : undefined;
  if (key) return runCommand(turn, key, saidIn(heard));
  const { open } = turn.state;
  if (attachments > 0 && saidIn(heard).trim() === '') return noteAttachment(turn);
  if (open) answer(turn, open, heard);
  else nothingAsked(turn, heard);
}

/** Wishes that are heard before anything was asked: none of them is about a question. */
const wishesAtAnyTime: readonly Intent[] = ['agent', 'complaint', 'hardship', 'later'];

/** Words when nothing was asked: a wish is heard, thanks end a talk, anything else goes on, or to a person when only documents are missing. */
function nothingAsked(turn: Turn, heard: Heard): void {
  const wish = heard.kind === 'words' ? understood(turn, heard, 'yes-no', '').intent : undefined;
  if (wish !== undefined && wishesAtAnyTime.includes(wish)) return runCommand(turn, wish, saidIn(heard));
  const waitsForDocuments =
    !turn.onVoice &&
    turn.state.identity.passedAt !== undefined &&
    openQuestions(turn.script, turn.state).length === 0 &&
    unconfirmed(turn).length === 0 &&
    missingSupplements(turn.state).length > 0;
  if (!waitsForDocuments) return proceed(turn);
  if (isCourtesy(saidIn(heard))) return acknowledge(turn);
  openReview(turn, { reason: 'said-unasked', priority: 'P3', said: saidIn(heard) });
  turn.send('neutral', {}, 'reply');
}

/** One friendly line, and none after it: thanks for thanks have no end. */
function acknowledge(turn: Turn): void {
  const words = turn.script.messages['documents-noted']?.[turn.state.locale];
  if (words && !turn.state.lastText?.endsWith(turn.fill(words))) turn.send('documents-noted', {}, 'reply');
}

/** A picture without words answers nothing and is no failure: that it came is said, and what stands open is put again. */
function noteAttachment(turn: Turn): void {
  if (turn.state.open === undefined) return turn.send('neutral', {}, 'reply');
  turn.send('attachment-noted', {}, 'reply');
  reask(turn);
}

function answer(turn: Turn, open: Open, heard: Heard): void {
  switch (open.kind) {
    case 'right-party':
      return answerRightParty(turn, heard);
    case 'recording':
      return answerRecording(turn, heard);
    case 'convenience':
      return answerConvenience(turn, heard);
    case 'notice':
      return answerNotice(turn, heard);
    case 'identity':
      return answerIdentity(turn, heard);
    case 'question':
      return answerQuestion(turn, open.questionId, open.probe, heard);
    case 'confirm':
      return answerConfirm(turn, open.questionId, heard);
    case 'read-back':
      return answerReadBack(turn, open.items, heard);
    case 'which-item':
      return answerWhichItem(turn, open.items, heard);
    case 'stop-choice':
      return answerStopChoice(turn, heard);
    case 'call-back-time':
      return answerCallBackTime(turn, open, heard);
  }
}

/** "You said …, is that right?": a yes, a no, or the value once more. */
function answerConfirm(turn: Turn, questionId: string, heard: Heard): void {
  const verdict = yesOrNo(turn, heard, turn.state.locale === 'zh-CN' ? '对吗?' : 'Is that right?');
  const { intent } = verdict;
  if (intent && verdict.clarity === 'clear' && verdict.value === true)
    return answerConfirmation(turn, questionId, true, { intent, words: wordsOfWish(verdict, saidIn(heard)) });
  if (intent) return runCommand(turn, intent, saidIn(heard));
  if (verdict.clarity === 'clear') return answerConfirmation(turn, questionId, verdict.value === true);
  if (heard.kind === 'words' && heard.text.trim() !== '') return answerQuestion(turn, questionId, 0, heard);
  const manner = triesLeft(turn, heard.kind === 'nothing');
  if (!manner) return answerConfirmation(turn, questionId, false);
  const said = turn.state.answers[questionId]?.sayings.at(-1);
  confirm(turn, questionOf(turn.script, questionId), { value: said?.value }, manner);
}

/** The log keeps what was said, but never what proves an identity. */
function logInput(turn: Turn, heard: Heard, channel: Channel, attachments: number): void {
  const { open } = turn.state;
  const on = open && 'questionId' in open ? open.questionId : open?.kind;
  const whole = heard.kind === 'words' && heard.before ? `${heard.before}\n${heard.text}` : saidIn(heard);
  const masked =
    open?.kind === 'identity' ||
    ((open === undefined || open.kind === 'notice') && mayBeBirthday(saidIn(heard))) ||
    (open?.kind === 'question' && questionOf(turn.script, open.questionId).secret);
  turn.record({
    kind: 'input-received',
    data: {
      form: heard.kind,
      channel,
      on,
      confidence: heard.kind === 'words' ? heard.confidence : undefined,
      masked,
      attachments: attachments || undefined,
    },
    personal: masked ? {} : { text: whole.slice(0, limits.answerCharacters) },
  });
}

function tooMuch(turn: Turn): void {
  turn.record({ kind: 'limit-reached', data: { limit: 'turns' } });
  leave(turn, 'to-person', '');
}
