import { called } from '../words/domain.js';
import type { Locale } from '../words/language.js';
import { wordsOf } from '../words/say.js';
import type { CaseParty } from './case-query.js';
import { caseWords as words } from './words.js';

type Value = NonNullable<CaseParty['fields'][number]['sources'][number]['value']>;

/** A value as people read it. */
export function valueWords(value: Value, language: Locale): string {
  if (typeof value === 'boolean') return wordsOf(value ? words.yes : words.no, language);
  if (typeof value === 'number') return value.toLocaleString(language);
  if (typeof value === 'string') return wordsOf(called('value', value), language);
  if ('name' in value) return value.name;
  if ('amount' in value) return `${value.amount.toLocaleString(language)} ${value.currency ?? ''}`.trim();
  if ('from' in value) return value.to === undefined ? `≥ ${value.from}` : `${value.from} – ${value.to}`;
  return value.join(language === 'zh-CN' ? '、' : ', ');
}
