import { askForTime, bookCall } from '../calls/book-call.js';
import { hangUp } from '../calls/hang-up.js';
import { runCommand } from '../commands.js';
import { understood } from '../hearing/answers.js';
import { answerAside, asideIn } from '../hearing/asides.js';
import { asksToGoOn } from '../hearing/asks-to-go-on.js';
import { readCallBack } from '../hearing/call-back-reading.js';
import { namesUnsuitedHours } from '../hearing/contact-hours.js';
import { isLeftToPerson } from '../hearing/left-to-person.js';
import { triesLeft } from '../hearing/unheard.js';
import type { Heard } from '../input.js';
import { proceed } from '../proceed.js';
import { saidIn } from '../settling/question-verdict.js';
import { openReview } from '../settling/review.js';
import type { Open } from '../state.js';
import type { Turn } from '../turn.js';

/** When to call again: a day and an hour, where the party is. What cannot be understood is arranged by a person. */
export function answerCallBackTime(turn: Turn, before: Extract<Open, { kind: 'call-back-time' }>, heard: Heard): void {
  const said = saidIn(heard);
  if (asksToGoOn(said)) return goOn(turn);
  const reading = readCallBack(turn, heard, before);
  const isNews = reading?.kind !== 'rough' || reading.day !== before.day || reading.part !== before.part;
  if (reading && isNews) return bookCall(turn, reading);
  const verdict = understood(turn, heard, 'date', '');
  const aside = asideIn(heard, verdict, false);
  if (aside === 'moment' || aside === 'who') return answerAside(turn, aside, said);
  const { intent } = verdict;
  if (intent && (intent !== 'later' || namesUnsuitedHours(verdict))) return runCommand(turn, intent, said);
  if (isLeftToPerson(turn, 'call-back-to-arrange')) return;
  const manner = triesLeft(turn, heard.kind === 'nothing');
  if (manner) return askForTime(turn, before, manner);
  openReview(turn, { reason: 'call-back-to-arrange', priority: 'P2', said });
  if (turn.onVoice) {
    turn.say('handed-to-person');
    turn.say('goodbye');
    hangUp(turn, 'later');
  } else turn.send('to-person', { number: '1' }, 'reply');
}

/** Who wants to go on after all is not asked again whether now is a good time. */
function goOn(turn: Turn): void {
  const { session } = turn.state;
  if (turn.onVoice && !session?.convenient) turn.record({ kind: 'time-found-convenient', data: {} });
  proceed(turn);
}
