import { understood } from '../answers.js';
import { askStep } from '../ask.js';
import { bookCall } from '../book-call.js';
import { readCallBack } from '../call-back-reading.js';
import { runCommand } from '../commands.js';
import { hangUp } from '../hang-up.js';
import type { Heard } from '../input.js';
import { saidIn } from '../question-verdict.js';
import { openReview } from '../review.js';
import type { Open } from '../state.js';
import type { Turn } from '../turn.js';
import { triesLeft } from '../unheard.js';

/** When to call again: a day and an hour, where the party is. What cannot be understood is arranged by a person. */
export function answerCallBackTime(turn: Turn, before: Extract<Open, { kind: 'call-back-time' }>, heard: Heard): void {
  const said = saidIn(heard);
  const reading = readCallBack(turn, heard, before);
  const isNews = reading?.kind !== 'rough' || reading.day !== before.day || reading.part !== before.part;
  if (reading && isNews) return bookCall(turn, reading);
  const { intent } = understood(turn, heard, 'date', '');
  if (intent && intent !== 'later') return runCommand(turn, intent, said);
  if (triesLeft(turn, heard.kind === 'nothing')) {
    const { day, part } = before;
    return day ? bookCall(turn, { kind: 'rough', day, part }) : askStep(turn, 'call-back-time', before, 'retry');
  }
  openReview(turn, { reason: 'call-back-to-arrange', priority: 'P2', said });
  if (turn.onVoice) {
    turn.say('handed-to-person');
    turn.say('goodbye');
    hangUp(turn, 'later');
  } else turn.send('to-person', { number: '1' }, 'reply');
}
