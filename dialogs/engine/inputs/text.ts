import { limits } from '../../limits.js';
import type { Clarity } from '../../vocabulary.js';
import { questionOf } from '../asking/applicable.js';
import { isCourtesy } from '../asking/courtesy.js';
import { unconfirmed } from '../asking/read-back.js';
import { unknownCase } from '../brief.js';
import { resumes } from '../calls/may-resume.js';
import { isToldExclusion } from '../ending/exits.js';
import { finish } from '../ending/finish.js';
import { missingSupplements } from '../following-up/supplements.js';
import { hear } from '../hear.js';
import { commandKey } from '../hearing/command-keys.js';
import { stopAsked } from '../hearing/stop-asked.js';
import { toldOfParty } from '../hearing/told-exclusion.js';
import type { Heard, Input } from '../input.js';
import { confirmReadBack, saysRight, unansweredReadBack } from '../opens/read-back.js';
import { cancelQueued, noteHeard } from '../outreach/reach.js';
import { proceed } from '../proceed.js';
import { offeredIn } from '../settling/answer-question.js';
import { openReview } from '../settling/review.js';
import { whileTakenOver } from '../takeover/while-taken-over.js';
import { after, startTimer, stopTimer } from '../timers.js';
import type { Turn } from '../turn.js';
import { afterBooking } from './after-booking.js';
import { isHeardAtOnce, tellsExclusion } from './heard-at-once.js';
import { liftProven } from './lift-proven.js';
import { forgetUnseen, neverArrived } from './never-arrived.js';
import { openAnew } from './open-anew.js';
import { matchesEarlier } from './out-of-order.js';
import { tailOfAnswer } from './tail-of-answer.js';
import { takeDown } from './take-down.js';
import { tellPerson } from './tell-person.js';

/** A message came in. */
export function text(turn: Turn, input: Extract<Input, { kind: 'text' }>): void {
  const channel = input.channel ?? 'sms';
  const { status, session, takeover } = turn.state;
  if (takeover) return whileTakenOver(turn, input);
  if (status === 'closed') return afterTheEnd(turn, input.text, channel);
  if (session?.channel === 'voice') return duringCall(turn, input.text, channel);
  liftProven(turn);
  noteHeard(turn);
  const isUnseen = neverArrived(turn);
  cancelQueued(turn);
  if (turn.state.silenced) return whileSilenced(turn, input.text, channel);
  const isTold = tellsExclusion(turn, input.text);
  if (!isTold && afterBooking(turn, input.text, channel)) return;
  stopTimer(turn, 'call-back');
  openAnew(turn, channel);
  if (isUnseen && !isHeardAtOnce(turn, input.text)) forgetUnseen(turn, input.text, channel);
  if (!isTold && tailOfAnswer(turn, input.text)) return;
  const said = [...turn.state.held, input.text].join('\n');
  receiveTexts(turn, said, channel, channel === 'chat', input.attachments);
}

/** Takes one message, or several joined. Unless `final`, an unclear one waits a moment for the rest of it. */
export function receiveTexts(turn: Turn, said: string, channel: 'sms' | 'chat', final: boolean, attachments = 0): void {
  if (!turn.state.session) turn.record({ kind: 'thread-opened', data: { channel } });
  const heard: Heard = { kind: 'words', text: said.slice(0, limits.answerCharacters), spoken: false };
  if (attachments > 0) openReview(turn, { reason: 'attachment-received', priority: 'P3', said });
  if (!final && said.trim() !== '' && mayBeUnfinished(turn, heard)) {
    turn.record({ kind: 'text-held', data: {}, personal: { text: lastOf(said) } });
    stopTimer(turn, 'join-texts');
    return startTimer(turn, 'join-texts', after(turn, limits.joinTextsMs));
  }
  stopTimer(turn, 'join-texts');
  const last = lastOf(said);
  if (last !== said && isWish(turn, last)) {
    const before = said.slice(0, -last.length).trim().slice(0, limits.answerCharacters);
    return hear(turn, { ...heard, text: last, before }, channel, attachments);
  }
  if (!tellsExclusion(turn, said) && matchesEarlier(turn, heard)) return;
  hear(turn, heard, channel, attachments);
}

function lastOf(said: string): string {
  return said.split('\n').at(-1) ?? '';
}

/** Whoever closes several messages with a wish wants that now; what the others answer counts all the same. */
function isWish(turn: Turn, said: string): boolean {
  const { open } = turn.state;
  if (open?.kind !== 'question') return false;
  const heard: Heard = { kind: 'words', text: said, spoken: false };
  return turn.verdictOn(questionOf(turn.script, open.questionId), heard).intent !== undefined;
}

/** An answer that is clear by itself is answered at once; only a doubtful one waits. */
function mayBeUnfinished(turn: Turn, heard: Extract<Heard, { kind: 'words' }>): boolean {
  const { open } = turn.state;
  if (open?.kind !== 'question') return false;
  const question = questionOf(turn.script, open.questionId);
  const verdict = turn.verdictOn(question, heard, offeredIn(turn, question, open.probe));
  if (verdict.intent !== undefined) return false;
  // "um" may be taken for the name of another employer; the name itself comes with the next message.
  const doubtful =
    verdict.clarity === 'contradicts' ? inWords.includes(question.type) : unfinished.includes(verdict.clarity);
  return doubtful && !stopAsked(turn, heard.text) && !commandKey(turn, heard) && !tellsExclusion(turn, heard.text);
}

const unfinished: readonly Clarity[] = ['unclear', 'evasive', 'omitted'];
const inWords: readonly string[] = ['organization', 'role', 'address'];

/** A live call owns the dialog: the text is kept and taken up when the call has ended. An opt-out is not kept waiting, nor what bars contact. */
function duringCall(turn: Turn, said: string, channel: 'sms' | 'chat'): void {
  if (isHeardAtOnce(turn, said)) return hear(turn, { kind: 'words', text: said, spoken: false }, channel);
  turn.record({ kind: 'text-held', data: {}, personal: { text: said } });
}

/** The policy lets no reply out: a person gets to see what was written. */
function whileSilenced(turn: Turn, said: string, channel: 'sms' | 'chat'): void {
  if (isHeardAtOnce(turn, said)) {
    if (!turn.state.session) turn.record({ kind: 'thread-opened', data: { channel } });
    return hear(turn, { kind: 'words', text: said, spoken: false }, channel);
  }
  const news = takeDown(turn, said, channel);
  if (!isCourtesy(said)) tellPerson(turn, 'said-unasked', news);
}

/** It was not told before. */
function isNews(turn: Turn, said: string): boolean {
  const told = toldOfParty(turn, { kind: 'words', text: said, spoken: false });
  return told?.sure === true && told.exclusion !== turn.state.exit;
}

/** A polite answer, once, and a person where it says something new. */
function afterTheEnd(turn: Turn, said: string, channel: 'sms' | 'chat'): void {
  const heard: Heard = { kind: 'words', text: said.slice(0, limits.answerCharacters), spoken: false };
  if (resumes(turn) && !isCourtesy(said)) return tooLateIsFine(turn, heard, channel);
  if (!turn.onVoice) turn.record({ kind: 'thread-opened', data: { channel } });
  if (stopAsked(turn, said) && !turn.state.optedOut) return hear(turn, heard, channel);
  if (isNews(turn, said)) return hear(turn, heard, channel);
  const news = takeDown(turn, said, channel);
  // Asking twice for silence tells nobody anything new.
  if (isCourtesy(said) || stopAsked(turn, said)) return;
  const isFirst = tellPerson(turn, 'said-after-the-end', news);
  // Whoever asked for silence gets it, and so does whoever we reached by mistake.
  const { optedOut, silenced, exit } = turn.state;
  const isLeftAlone = exit === 'wrong-person' || (exit !== undefined && isToldExclusion(exit));
  if (!isFirst || optedOut || silenced || isLeftAlone || turn.onVoice) return;
  // "Reply 0 if something was wrong" was promised with the last message.
  if (said.normalize('NFKC').trim() === '0' || turn.state.exit) turn.send('to-person', { number: '1' }, 'reply');
  else turn.say(turn.state.brief.caseId === unknownCase ? 'unknown-number' : 'already-closed');
}

/** Nobody is turned away for answering after the last reminder. */
function tooLateIsFine(turn: Turn, heard: Extract<Heard, { kind: 'words' }>, channel: 'sms' | 'chat'): void {
  turn.record({ kind: 'conversation-reopened', data: { because: 'answered-late' } });
  turn.record({ kind: 'thread-opened', data: { channel } });
  if (!isRightAfterAll(turn, heard, channel)) hear(turn, heard, channel);
}

/** A read-back was the last thing that was sent, and this is a plain yes to it. A yes tells nobody anything. */
function isRightAfterAll(turn: Turn, heard: Extract<Heard, { kind: 'words' }>, channel: 'sms' | 'chat'): boolean {
  const items = unansweredReadBack(turn);
  if (!items || !saysRight(turn, heard)) return false;
  turn.record({
    kind: 'input-received',
    data: { form: 'words', channel, on: 'read-back', masked: false },
    personal: { text: heard.text },
  });
  confirmReadBack(turn, items);
  const more = unconfirmed(turn).length > 0 || missingSupplements(turn.state).length > 0;
  if (more) proceed(turn);
  else finish(turn);
  return true;
}
