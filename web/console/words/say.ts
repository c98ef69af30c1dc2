import type { Locale } from './language.js';

/** Words in both languages, Chinese first. `{name}` takes a value; of "one|many" the English takes what fits `count`. */
export type Pair = readonly [zh: string, en: string];

/** Words of one place, by name. */
export type Words = Readonly<Record<string, Pair>>;

export type Values = Readonly<Record<string, string | number>>;

/** What stands in a pair in one language, with its values. */
export function wordsOf(pair: Pair, language: Locale, values: Values = {}): string {
  const text = language === 'zh-CN' ? pair[0] : numbered(pair[1], values.count);
  return text.replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''));
}

function numbered(text: string, count: string | number | undefined): string {
  const [one = '', many = one] = text.split('|');
  return count === 1 ? one : many;
}
