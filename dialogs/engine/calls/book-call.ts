import { DateTime } from 'luxon';
import { askStep, type Manner } from '../asking/ask.js';
import { dayInWords, hourInWords, whenInWords } from '../asking/when-in-words.js';
import type { CallBackReading } from '../hearing/call-back-reading.js';
import type { DayPart, Open } from '../state.js';
import { startTimer, stopTimer } from '../timers.js';
import type { Turn } from '../turn.js';
import { zoneOf } from '../zone-of.js';
import { hangUp } from './hang-up.js';

/** Does what the reading allows: books the call and says it back, or asks for the hour alone. */
export function bookCall(turn: Turn, reading: CallBackReading): void {
  if (reading.kind === 'rough') return askHour(turn, reading.day, reading.part);
  stopTimer(turn, 'call-back');
  turn.record({ kind: 'call-back-agreed', data: { at: reading.at } });
  startTimer(turn, 'call-back', reading.at);
  turn.say(reading.kind === 'at' ? 'call-back-agreed' : 'call-back-proposed', { time: whenInWords(turn, reading.at) });
  if (turn.onVoice) hangUp(turn, 'later');
}

/** Asks when to call, or only for the hour where the day is known. */
export function askForTime(turn: Turn, known: Extract<Open, { kind: 'call-back-time' }>, manner: Manner): void {
  if (known.day) askHour(turn, known.day, known.part, manner);
  else askStep(turn, 'call-back-time', known, manner);
}

function askHour(turn: Turn, day: string, part: DayPart | undefined, manner: Manner = 'ask'): void {
  const { locale } = turn.state;
  const hours = examples(turn, day, part).map((one) => hourInWords(locale, one, part));
  const values = { date: dayInWords(turn, day, part), items: hours.join(locale === 'zh-CN' ? '，或者' : ' or ') };
  askStep(turn, 'call-back-hour', { kind: 'call-back-time', day, part }, manner, values);
}

const usual: Readonly<Record<DayPart | 'day', readonly number[]>> = {
  morning: [9.5, 11],
  noon: [12, 12.5],
  afternoon: [14, 16.5],
  evening: [18.5, 20],
  day: [10, 15, 19],
};

/** Two hours of that part of the day that still lie ahead. */
function examples(turn: Turn, day: string, part: DayPart | undefined): readonly DateTime[] {
  const zone = zoneOf(turn.state.brief);
  const start = DateTime.fromISO(day, { zone });
  const next = DateTime.fromISO(turn.input.at, { zone }).plus({ hours: 1 }).startOf('hour');
  const ahead = usual[part ?? 'day'].map((hours) => start.plus({ hours })).filter((one) => one > next);
  return ahead.length > 1 ? ahead.slice(0, 2) : [next, next.plus({ hours: 1 })];
}
