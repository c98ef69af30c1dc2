import { currencies } from '../lexicon/currencies.js';
import { kindOfMoney, nationalMoney } from '../lexicon/national-money.js';
import type { Token } from './en-tokens.js';

/** A currency that was named. */
export interface NamedMoney {
  /** How many tokens it takes. */
  readonly length: number;
  /** ISO 4217; without it the name leaves open which: pesos. */
  readonly code?: string;
}

/** The currency that stands right behind a number: dollars, "hong kong dollars", "in mexican pesos". */
export function moneyAt(tokens: readonly Token[], at: number): NamedMoney | undefined {
  const blank = tokens[at]?.word === 'in' ? 1 : 0;
  const whose = whoseAt(tokens, at + blank);
  const length = whose?.length ?? 0;
  const name = tokens[at + blank + length]?.word ?? '';
  const own = currencies.get(name);
  if (own === undefined) return undefined;
  return { length: blank + length + 1, ...coded(whose === undefined ? own : ofNation(whose.name, name, own)) };
}

/** Whose dollars they were, said behind them: "$5,000 canadian", "5,000 dollars us", "$900 CAD". */
export function whoseBehind(tokens: readonly Token[], at: number, sign: string): NamedMoney | undefined {
  const blank = tokens[at]?.word === 'in' ? 1 : 0;
  const named = moneyAt(tokens, at);
  if (named !== undefined) return named;
  const whose = whoseAt(tokens, at + blank);
  const code = whose === undefined ? undefined : nationalMoney.get(whose.name)?.get(kindOfMoney(sign));
  return whose === undefined || code === undefined ? undefined : { length: blank + whose.length, code };
}

/** The currency that stands right before a number: $, HK$, "us $", MXN. */
export function currencyBefore(tokens: readonly Token[], at: number): NamedMoney | undefined {
  const [prefix, here] = [tokens[at - 2], tokens[at - 1]];
  const own = currencies.get(here?.word ?? '');
  // "I won 5,000" is no Korean money.
  if (here === undefined || own === undefined || here.word === 'won') return undefined;
  // In "20 dollars 43" the name belongs to the number before it.
  if (prefix?.number !== undefined && !/^[^a-z]/.test(here.word)) return undefined;
  if (prefix === undefined) return { length: 1, ...coded(own) };
  const signed =
    prefix.end === here.start ? (currencies.get(prefix.word + here.word) ?? currencies.get(prefix.word)) : '';
  if (signed) return { length: 2, code: signed };
  for (const length of [4, 3, 2, 1]) {
    const whose = nationalMoney.get(wordsOf(tokens, at - 1 - length, length));
    const code = whose?.get(kindOfMoney(here.word)) ?? (whose && own !== 'USD' ? own : '');
    if (code) return { length: length + 1, code };
  }
  return { length: 1, ...coded(own) };
}

const coded = (code: string) => (code ? { code } : {});

const opensNation: ReadonlySet<string> = new Set([...nationalMoney.keys()].map((name) => name.split(' ')[0] ?? name));

function whoseAt(tokens: readonly Token[], at: number): { name: string; length: number } | undefined {
  if (!opensNation.has(tokens[at]?.word ?? '')) return undefined;
  for (const length of [6, 5, 4, 3, 2, 1]) {
    const name = wordsOf(tokens, at, length);
    if (nationalMoney.has(name)) return { name, length };
  }
  return undefined;
}

function wordsOf(tokens: readonly Token[], at: number, length: number): string {
  if (at < 0 || at + length > tokens.length) return '';
  return tokens
    .slice(at, at + length)
    .map((token) => token.word)
    .join(' ');
}

/** A peso is whatever a nation's is; baht and yen are one nation's alone. */
function ofNation(nation: string, name: string, own: string): string {
  const money = nationalMoney.get(nation);
  const code = money?.get(kindOfMoney(name));
  if (code !== undefined) return code;
  const shared = own === 'USD' || own === 'GBP' || own === 'INR' || own === '';
  return shared ? '' : own;
}
