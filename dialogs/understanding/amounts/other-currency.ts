import type { Answer } from '../answer.js';
import { currencies } from '../lexicon/currencies.js';
import { perQuestion } from '../per-question.js';
import type { Quantity } from './quantity.js';

/** Loans are in one of these; where a question names neither, a sum may be in either. */
const home: readonly (readonly [string, RegExp])[] = [
  ['USD', /\b(?:dollars?|usd)\b|us?\$|美元|美金/i],
  ['CNY', /\b(?:yuan|rmb|renminbi|cny)\b|[¥￥]|人民币|(?<![美港加澳欧日韩纽新])[元块]/i],
];

/** Named the same in several countries, none of them a home of loans: pesos, 克朗. */
const namesAbroad = [...currencies]
  .filter(([name, code]) => code === '' && !/^(?:块钱?|元|圆|蚊|钱|大洋)$/.test(name))
  .map(([name]) => name);
const isLatin = (name: string) => /^[a-z]/.test(name);
const abroad = new RegExp(
  `\\b(?:${namesAbroad.filter(isLatin).join('|')})\\b|${namesAbroad.filter((name) => !isLatin(name)).join('|')}`,
  'i',
);

const homesAsked = perQuestion((question) => {
  const asked = home.filter(([, named]) => named.test(question));
  return (asked.length > 0 ? asked : home).map(([code]) => code);
});

/** Whether a sum, in the words that name it, is in another currency than was asked for: 5,000 pesos are not 5,000 dollars. */
export function inOtherCurrency({ currency }: Quantity, words: string, answer: Answer): boolean {
  if (currency === undefined) return abroad.test(words);
  if (answer.currency !== undefined) return currency !== answer.currency;
  return !homesAsked(answer.question ?? '').includes(currency);
}
