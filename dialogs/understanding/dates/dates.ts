import type { Locale } from '../../vocabulary.js';
import type { Mention } from '../amounts/mention.js';
import type { DateContext, NamedDay } from './date-mention.js';
import { enDates } from './en-dates.js';
import { zhDates } from './zh-dates.js';

/** Every day that a text names, in order. */
export function datesOf(text: string, locale: Locale, context: DateContext): readonly Mention<NamedDay>[] {
  const chinese = /[\u3400-\u9fff]/.test(text) || (locale === 'zh-CN' && !/[a-z]{3}/.test(text));
  return chinese ? zhDates(text, context) : enDates(text, context);
}
