import type { Band, Locale, Market, Money } from '../vocabulary.js';

/** The money of each market, as it is named in prompts. */
export const currencies = {
  cn: { 'zh-CN': '元', 'en-US': 'yuan' },
  us: { 'zh-CN': '美元', 'en-US': 'dollars' },
} as const;

/** ISO 4217 of the money of each market. */
export const currencyCodes = { cn: 'CNY', us: 'USD' } as const satisfies Record<Market, string>;

const marketOf: Readonly<Record<string, Market>> = { CNY: 'cn', USD: 'us' };

/** A sum, or a band of sums, with its currency: the one that was said, else that of the market. `86万元`, `$2,950`. */
export function sumInWords(value: Money | Band, locale: Locale, market: Market): string {
  if ('amount' in value) return sum(amount(value.amount, locale), value.currency, locale, market);
  const { from, to } = value;
  const zh = locale === 'zh-CN';
  if (to === undefined) return zh ? `${inMarket(amount(from, locale))}以上` : `over ${inMarket(amount(from, locale))}`;
  const dollars = !zh && market === 'us';
  const first = dollars ? inMarket(amount(from, locale)) : amount(from, locale);
  return `${first}${zh ? '到' : ' to '}${inMarket(amount(to, locale))}`;

  function inMarket(figure: string): string {
    return sum(figure, undefined, locale, market);
  }
}

function sum(figure: string, currency: string | undefined, locale: Locale, market: Market): string {
  const money = currency === undefined ? market : marketOf[currency];
  if (money === undefined) return `${figure} ${currency}`;
  if (locale === 'zh-CN') return `${figure}${currencies[money][locale]}`;
  return money === 'us' ? `$${figure}` : `${figure} yuan`;
}

/** A recogniser of speech says 850000 badly in Chinese; 85万 is read as people say it. */
function amount(figure: number, locale: Locale): string {
  if (locale === 'zh-CN' && figure >= 10_000 && figure % 100 === 0) return `${figure / 10_000}万`;
  return locale === 'zh-CN' ? String(figure) : figure.toLocaleString('en-US');
}
