import { enNumeralAt } from './en-numeral.js';
import { shareAt } from './en-shares.js';
import type { Token } from './en-tokens.js';
import { unitAt } from './en-units.js';
import { coins } from './en-words.js';

const cents =
  /^(?:cents?|c|¢|ct|cts|sen|pence|p|kopecks?|kopeks?|kopiykas?|paise|paisa|centavos?|centimes?|fils|halalas?|groszy)$/;

/** Whether a word names hundredths of a currency: cents, 43c. */
export const isCents = (token: Token | undefined): boolean => cents.test(token?.word ?? '');

/** What follows the dollars: "and fifty one cents", "sixty three", "43c", "oh two", "and a half", "and a dime". */
export function changeAt(tokens: readonly Token[], at: number): { amount: number; to: number } | undefined {
  const word = tokens[at]?.word;
  const from = word === 'and' || word === ',' ? at + 1 : at;
  if (word === 'and') {
    const share = shareAt(tokens, from);
    if (share !== undefined) return { amount: share.value, to: share.to };
    const coin = tokens[from]?.word === 'a' ? coins.get(tokens[from + 1]?.word ?? '') : undefined;
    if (coin !== undefined) return { amount: coin, to: from + 2 };
  }
  const zero = /^(?:oh?|zero)$/.test(tokens[from]?.word ?? '') && (tokens[from + 1]?.number ?? 10) < 10 ? 1 : 0;
  const numeral = enNumeralAt(tokens, from + zero);
  if (numeral === undefined || numeral.value >= 100 || !Number.isInteger(numeral.value) || numeral.value < 0)
    return undefined;
  if (isCents(tokens[numeral.to])) return { amount: numeral.value / 100, to: numeral.to + 1 };
  if (word === ',') return undefined;
  const closed = unitAt(tokens, numeral.to) === undefined && !/^(?:to|or|-|ago)$/.test(tokens[numeral.to]?.word ?? '');
  return closed ? { amount: numeral.value / 100, to: numeral.to } : undefined;
}
