import { timeOfDay } from '../../understanding/time-of-day.js';
import { instant, understood } from '../answers.js';
import { askStep } from '../ask.js';
import { runCommand } from '../commands.js';
import { hangUp } from '../hang-up.js';
import type { Heard } from '../input.js';
import { localNow, saidIn } from '../question-verdict.js';
import { openReview } from '../review.js';
import { dueDate } from '../supplements.js';
import { startTimer, stopTimer } from '../timers.js';
import type { Turn } from '../turn.js';
import { triesLeft } from '../unheard.js';

/** When to call again: a day and a time, where the party is. What cannot be understood is arranged by a person. */
export function answerCallBackTime(turn: Turn, heard: Heard): void {
  const said = saidIn(heard);
  const at = agreedTime(turn, heard);
  if (at !== undefined && at > turn.input.at) return agree(turn, at);
  const verdict = understood(turn, heard, 'date', '');
  if (verdict.intent && verdict.intent !== 'later') return runCommand(turn, verdict.intent, said);
  if (triesLeft(turn, heard.kind === 'nothing'))
    return askStep(turn, 'call-back-time', { kind: 'call-back-time' }, 'retry');
  openReview(turn, { reason: 'call-back-to-arrange', priority: 'P2', said });
  if (turn.onVoice) {
    turn.say('goodbye');
    hangUp(turn, 'later');
  } else turn.send('to-person', { number: '1' }, 'reply');
}

function agreedTime(turn: Turn, heard: Heard): string | undefined {
  const verdict = understood(turn, heard, 'date', '');
  const time = timeOfDay(saidIn(heard));
  const today = localNow(turn.state, turn.input.at)?.slice(0, 10);
  const day = verdict.clarity === 'clear' && typeof verdict.value === 'string' ? verdict.value : time && today;
  return day && time ? instant(turn, day, time) : undefined;
}

function agree(turn: Turn, at: string): void {
  stopTimer(turn, 'call-back');
  turn.record({ kind: 'call-back-agreed', data: { at } });
  startTimer(turn, 'call-back', at);
  const words = turn.script.steps['call-back-agreed']?.wording[turn.state.locale];
  turn.utter({
    text: turn.fill(words?.ask ?? '', { date: dueDate(turn, at), time: clock(turn, at) }),
    step: 'call-back-agreed',
  });
  if (turn.onVoice) hangUp(turn, 'later');
}

function clock(turn: Turn, at: string): string {
  const zone = turn.state.brief.zone ?? 'UTC';
  return new Date(at).toLocaleTimeString(turn.state.locale, {
    timeZone: zone,
    hour: 'numeric',
    minute: '2-digit',
    hour12: turn.state.locale === 'en-US',
  });
}
