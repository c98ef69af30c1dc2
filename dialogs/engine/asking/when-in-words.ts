import { DateTime } from 'luxon';
import type { Locale } from '../../vocabulary.js';
import type { DayPart } from '../state.js';
import type { Turn } from '../turn.js';
import { zoneOf } from '../zone-of.js';

const partNames: Readonly<Record<Locale, Readonly<Record<DayPart, string>>>> = {
  'zh-CN': { morning: '上午', noon: '中午', afternoon: '下午', evening: '晚上' },
  'en-US': { morning: 'morning', noon: 'noon', afternoon: 'afternoon', evening: 'evening' },
};
const zhHours = ['十二', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十', '十一'];

/** An instant as people say it where the party is: `明天下午三点`, `tomorrow at 3 PM`. */
export function whenInWords(turn: Turn, at: string): string {
  const local = inZone(turn, at);
  const day = dayInWords(turn, local.toISODate() ?? '');
  if (turn.state.locale === 'zh-CN') return `${day}${zhPart(local.hour)}${zhClock(local)}`;
  return `${day}${day.includes(',') ? ',' : ''} at ${enClock(local)}`;
}

/** A day, and a part of it where one was named: `明天下午`, `tomorrow afternoon`. */
export function dayInWords(turn: Turn, day: string, part?: DayPart): string {
  const { locale } = turn.state;
  const date = DateTime.fromISO(day, { zone: zoneOf(turn.state.brief) });
  const ahead = Math.round(date.diff(inZone(turn, turn.input.at).startOf('day'), 'days').days);
  if (locale === 'zh-CN') {
    const name = ['今天', '明天', '后天'][ahead] ?? date.setLocale('zh-CN').toFormat('M月d日ccc');
    return `${name}${part ? partNames[locale][part] : ''}`;
  }
  const name = ['today', 'tomorrow'][ahead] ?? date.setLocale('en-US').toFormat('cccc, LLLL d');
  if (!part) return name;
  return ahead === 0 && part !== 'noon' ? `this ${part}` : `${name} ${partNames[locale][part]}`;
}

/** An hour, without the part of the day where that was said already. */
export function hourInWords(locale: Locale, local: DateTime, part?: DayPart): string {
  if (locale === 'zh-CN') return `${part ? '' : zhPart(local.hour)}${zhClock(local)}`;
  return enClock(local);
}

function inZone(turn: Turn, at: string): DateTime {
  return DateTime.fromISO(at, { zone: zoneOf(turn.state.brief) });
}

function zhPart(hour: number): string {
  if (hour < 6) return '凌晨';
  if (hour < 12) return '上午';
  if (hour < 13) return '中午';
  return hour < 18 ? '下午' : '晚上';
}

function zhClock({ hour, minute }: DateTime): string {
  const minutes = minute === 0 ? '' : minute === 30 ? '半' : `${String(minute).padStart(2, '0')}分`;
  return `${zhHours[hour % 12]}点${minutes}`;
}

function enClock(local: DateTime): string {
  return local.setLocale('en-US').toFormat(local.minute === 0 ? 'h a' : 'h:mm a');
}
