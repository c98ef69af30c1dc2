import type { AnswerType, AnswerValue, Money } from '../vocabulary.js';
import type { Answer, Tolerance } from './answer.js';
import { dayNumber, plusMonths, readDay } from './calendar.js';

/** Whether what was said agrees with the value on file; without a tolerance both must be equal. */
export function agrees(
  type: AnswerType,
  value: AnswerValue,
  onFile: Answer['onFile'],
  tolerance: Tolerance = {},
): boolean {
  switch (type) {
    case 'money':
      return moneyAgrees(value, onFile, tolerance);
    case 'number':
    case 'percent':
    case 'years':
      return numbersAgree(numberOf(value), numberOf(onFile), tolerance);
    case 'day':
      return daysAgree(numberOf(value), numberOf(onFile), tolerance);
    case 'month':
      return monthsApart(String(value), String(onFile)) <= (tolerance.months ?? 0);
    case 'date':
      return datesAgree(String(value), String(onFile), tolerance);
    case 'phone':
      return phonesAgree(String(value), String(onFile));
    default:
      return (typeof onFile !== 'object' || Array.isArray(onFile)) && String(value) === String(onFile);
  }
}

function moneyAgrees(value: AnswerValue, onFile: Answer['onFile'], tolerance: Tolerance): boolean {
  const [said, filed] = [currencyOf(value), currencyOf(onFile)];
  if (said !== undefined && filed !== undefined && said !== filed) return false;
  return numbersAgree(numberOf(value), numberOf(onFile), tolerance);
}

function numbersAgree(said: number, filed: number, tolerance: Tolerance): boolean {
  if (!Number.isFinite(said) || !Number.isFinite(filed)) return false;
  const apart = Math.abs(said - filed);
  if (apart <= 1e-9 * Math.max(1, Math.abs(filed))) return true;
  if (tolerance.percent !== undefined && apart <= (Math.abs(filed) * tolerance.percent) / 100) return true;
  return tolerance.spokenRounding === true && roundsTo(filed, said);
}

/** "Four hundred thousand" rounds 403,250; "a million" is too coarse to round 1,400,000, hence the limit of 5 %. */
function roundsTo(filed: number, said: number): boolean {
  if (said === 0 || Math.abs(filed - said) > Math.abs(filed) * 0.05) return false;
  let step = 10 ** Math.floor(Math.log10(Math.abs(said)));
  while (step > 1e-4 && Math.abs(said / step - Math.round(said / step)) > 1e-9) step /= 10;
  return Math.abs(Math.round(filed / step) * step - said) < step * 1e-6;
}

/** Taken round the month's end: the 31st and the 1st are neighbours. */
function daysAgree(said: number, filed: number, tolerance: Tolerance): boolean {
  const apart = Math.abs(said - filed);
  return Math.min(apart, 31 - apart) <= (tolerance.days ?? 0);
}

function monthsApart(said: string, filed: string): number {
  const [a, b] = [/^(\d{4})-(\d{2})/.exec(said), /^(\d{4})-(\d{2})/.exec(filed)];
  if (a === null || b === null) return Number.POSITIVE_INFINITY;
  return Math.abs(Number(a[1]) * 12 + Number(a[2]) - Number(b[1]) * 12 - Number(b[2]));
}

function datesAgree(said: string, filed: string, tolerance: Tolerance): boolean {
  const [a, b] = [readDay(said), readDay(filed)];
  if (a === undefined || b === undefined) return said === filed;
  const [day, low, high] = [
    dayNumber(a),
    plusMonths(b, -(tolerance.months ?? 0)),
    plusMonths(b, tolerance.months ?? 0),
  ];
  const days = tolerance.days ?? 0;
  return day >= dayNumber(low) - days && day <= dayNumber(high) + days;
}

/** The file may hold a number without its country code. */
function phonesAgree(said: string, filed: string): boolean {
  const [a, b] = [said.replace(/\D/g, ''), filed.replace(/\D/g, '').replace(/^0+/, '')];
  return a === b || (b.length >= 10 && a.endsWith(b));
}

function numberOf(value: Answer['onFile'] | AnswerValue): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return value.trim() === '' ? Number.NaN : Number(value);
  return typeof value === 'object' && value !== null && 'amount' in value ? (value as Money).amount : Number.NaN;
}

function currencyOf(value: Answer['onFile'] | AnswerValue): string | undefined {
  return typeof value === 'object' && value !== null && 'currency' in value ? (value as Money).currency : undefined;
}
