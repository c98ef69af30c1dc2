import type { AnswerType, Locale } from '../../../dialogs/vocabulary.js';

/** Puts a value from the file into the words in which people say it. */
export function sayValue(type: AnswerType, value: unknown, locale: Locale): string {
  if (typeof value === 'boolean') return sayYesOrNo(value, locale);
  if (typeof value === 'number') return sayNumber(type, value, locale);
  const text = String(value);
  if (type === 'month') return sayMonth(text, locale);
  if (type === 'phone' || type === 'contact') return sayPhone(text);
  return text;
}

/** Yes or no, in words that fit any form of question. */
export function sayYesOrNo(value: boolean, locale: Locale): string {
  if (locale === 'en-US') return value ? 'Yes' : 'No';
  return value ? '是的' : '没有';
}

function sayNumber(type: AnswerType, value: number, locale: Locale): string {
  switch (type) {
    case 'money':
      return sayMoney(value, locale);
    case 'day':
      return locale === 'zh-CN' ? `${value}号` : `The ${ordinal(value)}`;
    case 'years':
      return locale === 'zh-CN' ? `${value}年` : `${value} years`;
    case 'percent':
      return locale === 'zh-CN' ? `百分之${value}` : `${value} percent`;
    default:
      return String(value);
  }
}

function sayMoney(value: number, locale: Locale): string {
  if (locale === 'en-US') return value.toLocaleString('en-US');
  return value % 10_000 === 0 ? `${value / 10_000}万` : String(value);
}

function sayMonth(month: string, locale: Locale): string {
  const [year = '', number = ''] = month.split('-');
  if (locale === 'zh-CN') return `${year}年${Number(number)}月`;
  const name = new Date(`${month}-15T12:00:00Z`).toLocaleString('en-US', { month: 'long', timeZone: 'UTC' });
  return `${name} ${year}`;
}

function sayPhone(value: string): string {
  return value.startsWith('+1') ? value.slice(2).replace(/^(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3') : value;
}

function ordinal(day: number): string {
  const ending = { one: 'st', two: 'nd', few: 'rd', zero: 'th', many: 'th', other: 'th' };
  return `${day}${ending[new Intl.PluralRules('en-US', { type: 'ordinal' }).select(day)]}`;
}
