import type { Locale } from '../../vocabulary.js';
import type { Mention } from '../amounts/mention.js';
import { datesOf } from './dates.js';

const leap = { year: 2024, month: 1, day: 1 } as const;

const lunar = /农历|阴历|旧历|正月|腊月|冬月|(?<![最当])初[一二三四五六七八九十](?!号)/;

/** A month and a day said as a date, written as four digits: March fifteenth is 0315. */
export function monthAndDay(text: string, locale: Locale): Mention<string> | undefined {
  if (!/月|[a-z]{3}/.test(text)) return undefined;
  const byMoon = lunar.exec(text);
  // Without its year it falls on no day that could be told.
  if (byMoon !== null) return { value: '', start: byMoon.index, end: byMoon.index + byMoon[0].length, fault: 'lunar' };
  const found = datesOf(text, locale, { today: leap, tense: 'future', birth: false });
  const [only] = found;
  if (found.length !== 1 || only === undefined || only.fault !== undefined) return undefined;
  if (!/月|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/.test(text.slice(only.start, only.end))) return undefined;
  const { month, day } = only.value.day;
  return {
    value: `${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`,
    start: only.start,
    end: only.end,
  };
}
