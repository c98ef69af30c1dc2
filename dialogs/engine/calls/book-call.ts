import { DateTime } from 'luxon';
import { askStep, type Manner } from '../asking/ask.js';
import { dayInWords, hourInWords, whenInWords } from '../asking/when-in-words.js';
import type { CallBackReading } from '../hearing/call-back-reading.js';
import type { DayPart, Open } from '../state.js';
import { startTimer, stopTimer } from '../timers.js';
import type { Turn } from '../turn.js';
import { zoneOf } from '../zone-of.js';
import { callableAt, isCallable } from './callable-at.js';
import { hangUp } from './hang-up.js';

/**
 * Does what the reading allows: books the call and says it back, or asks for the hour alone. No hour is promised in which
 * the policy keeps us from calling: another is asked for once, and then the next that will do is proposed.
 */
export function bookCall(turn: Turn, reading: CallBackReading): void {
  const { open } = turn.state;
  const wasTold = open?.kind === 'call-back-time' && open.outOfHours === true;
  if (reading.kind === 'rough') return askHour(turn, { ...reading, outOfHours: wasTold });
  const callable = callableAt(turn, reading.at) ?? reading.at;
  const fits = reading.kind === 'at' && callable === reading.at;
  if (reading.kind === 'at' && !fits && !wasTold) {
    turn.say('call-hours');
    const named = DateTime.fromISO(reading.at, { zone: zoneOf(turn.state.brief) });
    return askHour(turn, { day: named.toISODate() ?? '', outOfHours: true }, 'ask', partOf(named));
  }
  stopTimer(turn, 'call-back');
  turn.record({ kind: 'call-back-agreed', data: { at: callable } });
  startTimer(turn, 'call-back', callable);
  closeArranging(turn, callable);
  turn.say(fits ? 'call-back-agreed' : 'call-back-proposed', { time: whenInWords(turn, callable) });
  if (turn.onVoice) hangUp(turn, 'later');
}

/** Who was to arrange a call need not any more: the party named a time. */
function closeArranging(turn: Turn, at: string): void {
  const { reviews, locale } = turn.state;
  const when = whenInWords(turn, at);
  const note = locale === 'zh-CN' ? `已经约好回电：${when}` : `The call is booked: ${when}`;
  for (const { id, reason, resolved } of Object.values(reviews)) {
    if (reason !== 'call-back-to-arrange' || resolved) continue;
    turn.record({
      kind: 'review-resolved',
      data: { reviewId: id, by: 'party', resolution: 'close' },
      personal: { note },
    });
  }
}

/** Asks when to call, or only for the hour where the day is known. */
export function askForTime(turn: Turn, known: Extract<Open, { kind: 'call-back-time' }>, manner: Manner): void {
  if (known.day) askHour(turn, { ...known, day: known.day }, manner);
  else askStep(turn, 'call-back-time', known, manner);
}

interface KnownTime {
  readonly day: string;
  readonly part?: DayPart;
  readonly outOfHours?: boolean;
}

/** `near` is where examples are taken from when no part of the day was named. */
function askHour(turn: Turn, { day, part, outOfHours }: KnownTime, manner: Manner = 'ask', near = part): void {
  const { locale } = turn.state;
  const found = examples(turn, day, near);
  if (manner === 'ask' && found.day !== day && !outOfHours) turn.say('call-hours');
  const hours = found.hours.map((one) => hourInWords(locale, one, found.part));
  const values = {
    date: dayInWords(turn, found.day, found.part),
    items: hours.join(locale === 'zh-CN' ? '，或者' : ' or '),
  };
  const kept = { day: found.day, part: part && found.part, ...(outOfHours && { outOfHours }) };
  const open: Open = { kind: 'call-back-time', ...kept };
  askStep(turn, 'call-back-hour', open, manner, values);
}

const usual: Readonly<Record<DayPart | 'day', readonly number[]>> = {
  morning: [9.5, 11],
  noon: [12, 12.5],
  afternoon: [14, 16.5],
  evening: [18, 19],
  day: [10, 15, 19],
};

interface Examples {
  readonly day: string;
  readonly part?: DayPart;
  readonly hours: readonly DateTime[];
}

/** Two hours of that part of the day that still lie ahead and in which we may call; where it has none, of that day or the next that has. */
function examples(turn: Turn, day: string, part: DayPart | undefined): Examples {
  const start = DateTime.fromISO(day, { zone: zoneOf(turn.state.brief) });
  const next = DateTime.fromISO(turn.input.at).plus({ hours: 1 });
  const ahead = (days: number, of: DayPart | 'day') =>
    usual[of]
      .map((hour) => start.plus({ days }).set({ hour: Math.floor(hour), minute: (hour % 1) * 60 }))
      .filter((one) => one > next && isCallable(turn, one.toUTC().toISO() ?? ''))
      .slice(0, 2);
  const inPart = part ? ahead(0, part) : [];
  if (inPart.length > 0) return { day, part, hours: inPart };
  for (let days = 0; days < farthest; days += 1) {
    const hours = ahead(days, 'day');
    if (hours.length > 0) return { day: start.plus({ days }).toISODate() ?? day, hours };
  }
  return { day, part, hours: usual[part ?? 'day'].slice(0, 2).map((hours) => start.plus({ hours })) };
}

const farthest = 3;

function partOf({ hour }: DateTime): DayPart {
  if (hour < 12) return 'morning';
  if (hour < 14) return 'noon';
  return hour < 18 ? 'afternoon' : 'evening';
}
