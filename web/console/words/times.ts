import { useEffect, useState } from 'react';
import type { Locale } from './language.js';
import { type Pair, wordsOf } from './say.js';

const minute = 60_000;
const day = 86_400_000;

const words = {
  left: ['还剩{time}', '{time} left'],
  overdue: ['已超{time}', '{time} overdue'],
  minutes: ['{count}分钟', '{count} min'],
  hours: ['{count}小时{minutes}分', '{count} h {minutes} min'],
  days: ['{count}天', '{count} day|{count} days'],
} as const satisfies Record<string, Pair>;

/** How long until something is due, or how long it is overdue. */
export function timeLeft(dueAt: string, now: number, language: Locale): string {
  const left = Date.parse(dueAt) - now;
  return wordsOf(left < 0 ? words.overdue : words.left, language, { time: duration(Math.abs(left), language) });
}

/** A length of time (ms) in words. */
export function duration(ms: number, language: Locale): string {
  const minutes = Math.round(ms / minute);
  if (minutes < 60) return wordsOf(words.minutes, language, { count: minutes });
  if (ms < 2 * day) return wordsOf(words.hours, language, { count: Math.floor(minutes / 60), minutes: minutes % 60 });
  return wordsOf(words.days, language, { count: Math.floor(ms / day) });
}

/** A moment as a clock shows it; with its date, unless it is today. */
export function moment(at: string, now: number, language: Locale): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  const date = { month: 'short', day: 'numeric' } as const;
  const options = { ...(!isToday && date), hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Date(at).toLocaleString(language, options);
}

/** The time by the server’s clock, anew twice a minute: in the demo that clock is moved. */
export function useNow(clock: () => number): number {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), minute / 2);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
}
