import type { AnswerType, AnswerValue, Band, Locale, Market, Money } from '../../vocabulary.js';
import type { QuestionType } from '../question-type.js';
import { sumInWords } from '../sum-in-words.js';

function numeric(type: AnswerType, show: (value: AnswerValue, locale: Locale, market: Market) => string): QuestionType {
  // Keys are read as if they had been typed, so that one recogniser decides what is a day, a sum or a year.
  return {
    type,
    numeric: true,
    silence: 10,
    speechEnd: 1,
    longest: 8,
    fromKeys: (keys) => ({ text: keys.replaceAll('*', '.') }),
    show: (value, locale, _choices, market) => show(value, locale, market),
  };
}

const asSaid = (value: AnswerValue) => String(value);

/** A string of digits. */
export const digits = numeric('digits', asSaid);
/** A plain number. */
export const number = numeric('number', asSaid);
/** A rate; `*` is the decimal point on the keypad. */
export const percent = numeric('percent', (value) => `${value}%`);
/** A day of the month. */
export const day = numeric('day', (value, locale) => (locale === 'zh-CN' ? `${value}号` : `day ${value}`));
/** A number of years. */
export const years = numeric('years', (value, locale) => (locale === 'zh-CN' ? `${value}年` : `${value} years`));
/** A telephone number. */
export const phone = numeric('phone', asSaid);
/** A sum of money, or a band of sums. */
export const money = numeric('money', showMoney);

function showMoney(value: AnswerValue, locale: Locale, market: Market): string {
  if (typeof value !== 'object' || Array.isArray(value)) return String(value);
  return sumInWords(value as Money | Band, locale, market);
}
