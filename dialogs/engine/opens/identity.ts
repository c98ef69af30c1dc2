import { limits } from '../../limits.js';
import type { Answer } from '../../understanding/answer.js';
import { understand } from '../../understanding/understand.js';
import { hangUp } from '../calls/hang-up.js';
import { runCommand } from '../commands.js';
import { leave } from '../ending/exits.js';
import { understood } from '../hearing/answers.js';
import { asksHowWeKnow, asksWhat, asksWho } from '../hearing/at-the-door.js';
import { coverProof } from '../hearing/cover-proof.js';
import { isLeftToPerson } from '../hearing/left-to-person.js';
import { isSomebodyElse } from '../hearing/somebody-else.js';
import { triesLeft } from '../hearing/unheard.js';
import type { Heard } from '../input.js';
import { askIdentity, goOnByText, proceed } from '../proceed.js';
import { saidIn } from '../settling/question-verdict.js';
import { openReview } from '../settling/review.js';
import { after } from '../timers.js';
import type { Turn } from '../turn.js';
import { somebodyElse } from './right-party.js';

/** The identity check: birth month and day by keypad, or by text in digits or as a date. Nothing about a loan is said before it passes. */
export function answerIdentity(turn: Turn, heard: Heard): void {
  if (turn.state.session?.recording === 'accepted') turn.effect({ kind: 'resume-recording' });
  const birthDate = turn.state.brief.birthDate ?? '';
  const digits = keyedDigits(turn, heard);
  if (digits === undefined) return notKeyed(turn, heard);
  if (digits === birthDate.slice(5, 7) + birthDate.slice(8, 10)) {
    turn.record({ kind: 'identity-passed', data: {} });
    return proceed(turn);
  }
  const tries = turn.state.identity.tries + 1;
  turn.record({ kind: 'identity-failed', data: { tries } });
  if (tries >= limits.identityTries) return lock(turn, saidIn(heard));
  turn.say('not-matched');
  askIdentity(turn);
}

/** Whether the check is closed for now. */
export function isLocked(turn: Turn): boolean {
  const { lockedUntil } = turn.state.identity;
  return lockedUntil !== undefined && lockedUntil > turn.input.at;
}

function keyedDigits(turn: Turn, heard: Heard): string | undefined {
  if (heard.kind === 'keys') return /^\d{4}$/u.test(heard.keys) ? heard.keys : undefined;
  if (heard.kind !== 'words' || heard.spoken) return undefined;
  const plain = heard.text.normalize('NFKC').replace(/[\s\-/.]/gu, '');
  if (/^\d{4}$/u.test(plain)) return plain;
  const verdict = understood(turn, heard, 'date', '');
  const lacksYear = verdict.reasons.length > 0 && verdict.reasons.every(({ code }) => code === 'no-year');
  const { clarity, value } = lacksYear ? understand(nextBirthday(turn, heard.text)) : verdict;
  return clarity === 'clear' && typeof value === 'string' ? value.slice(5, 7) + value.slice(8, 10) : undefined;
}

/** "April 12" names a day of every year, so that the year it is read in must have them all. */
function nextBirthday({ state: { locale } }: Turn, text: string): Answer {
  const question = locale === 'zh-CN' ? '下次是哪天？' : 'On what day will it be next?';
  return { locale, type: 'date', question, text, now: '2024-01-01T00:00' };
}

function notKeyed(turn: Turn, heard: Heard): void {
  if (isSomebodyElse(saidIn(heard))) return somebodyElse(turn);
  const verdict = understood(turn, heard, 'yes-no', '');
  const said = saidIn(heard);
  if (verdict.intent) return runCommand(turn, verdict.intent, said);
  if (asksWho.test(said)) return runCommand(turn, 'doubt', said);
  if (asksHowWeKnow.test(said)) return runCommand(turn, 'why', said);
  if (asksWhat.test(said)) {
    turn.say('purpose');
    return askIdentity(turn);
  }
  if (verdict.clarity === 'refused') return leave(turn, 'doubt', '');
  if (isLeftToPerson(turn, 'identity-not-answered')) return;
  // What was said aloud is not taken for the number: the helping words ask to key it in.
  if (triesLeft(turn, heard.kind === 'nothing'))
    return askIdentity(turn, heard.kind === 'words' && heard.spoken ? 'help' : undefined);
  if (turn.onVoice) return goOnByText(turn);
  openReview(turn, { reason: 'identity-not-answered', priority: 'P3', said: coverProof(said) });
  turn.send('to-person', { number: '1' }, 'reply');
}

function lock(turn: Turn, said: string): void {
  turn.record({ kind: 'identity-locked', data: { until: after(turn, limits.lockMs) } });
  turn.record({ kind: 'flag-raised', data: { flag: 'RF-21', questionId: '', because: 'identity-failed' } });
  if (!waitsForPerson(turn)) openReview(turn, { reason: 'identity-locked', priority: 'P2', said: coverProof(said) });
  turn.say('locked');
  if (turn.onVoice) hangUp(turn, 'locked');
}

function waitsForPerson({ state: { reviews } }: Turn): boolean {
  return Object.values(reviews).some(({ reason, resolved }) => reason === 'identity-locked' && !resolved);
}
