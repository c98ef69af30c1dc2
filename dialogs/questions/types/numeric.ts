import type { AnswerType, AnswerValue, Band, Locale, Money } from '../../vocabulary.js';
import type { QuestionType } from '../question-type.js';

function numeric(type: AnswerType, show: (value: AnswerValue, locale: Locale) => string): QuestionType {
  // Keys are read as if they had been typed, so that one recogniser decides what is a day, a sum or a year.
  return {
    type,
    numeric: true,
    silence: 10,
    speechEnd: 1,
    longest: 8,
    fromKeys: (keys) => ({ text: keys.replaceAll('*', '.') }),
    show,
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

function showMoney(value: AnswerValue, locale: Locale): string {
  if (typeof value !== 'object' || Array.isArray(value)) return String(value);
  if ('amount' in value) return amount((value as Money).amount, locale);
  const { from, to } = value as Band;
  if (to === undefined) return locale === 'zh-CN' ? `${amount(from, locale)}以上` : `over ${amount(from, locale)}`;
  return locale === 'zh-CN'
    ? `${amount(from, locale)}到${amount(to, locale)}`
    : `${amount(from, locale)} to ${amount(to, locale)}`;
}

/** A recogniser of speech says 850000 badly in Chinese; 85万 is read as people say it. */
function amount(sum: number, locale: Locale): string {
  if (locale === 'zh-CN' && sum >= 10_000 && sum % 100 === 0) return `${sum / 10_000}万`;
  return locale === 'zh-CN' ? String(sum) : sum.toLocaleString('en-US');
}
