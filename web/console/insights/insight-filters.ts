import type { QueryOf } from '../../../bot/api/asking.js';

/** What the insights are narrowed by; it stands in the address. */
export type InsightFilters = NonNullable<QueryOf<'GET', '/api/insights'>>;

const day = /^\d{4}-\d{2}-\d{2}$/u;

/** What an address says of filters; what is none is left out. */
export function readInsightFilters(search: Record<string, unknown>): InsightFilters {
  const one = <const T extends string>(value: unknown, ...all: readonly T[]) => all.find((known) => known === value);
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value.slice(0, 100) : undefined);
  const date = (value: unknown) => (typeof value === 'string' && day.test(value) ? value : undefined);
  const version = Number(search.version);
  const script = text(search.script);
  return {
    from: date(search.from),
    to: date(search.to),
    script,
    // A version is one of a script.
    version: script !== undefined && Number.isInteger(version) && version > 0 ? version : undefined,
    locale: one(search.locale, 'zh-CN', 'en-US'),
    channel: one(search.channel, 'voice', 'sms', 'chat'),
    market: one(search.market, 'cn', 'us'),
  };
}

/** Where conversations are looked for: what happened in them, and at which question or step. */
export type FoundSearch = NonNullable<QueryOf<'GET', '/api/insights/conversations'>>;

/** The same for what happened; a page without it looks for nothing. */
export function readFoundSearch(search: Record<string, unknown>): FoundSearch {
  const what = (['ambiguous', 'unheard', 'hung-up'] as const).find((known) => known === search.what) ?? 'ambiguous';
  return { ...readInsightFilters(search), what, at: typeof search.at === 'string' ? search.at.slice(0, 100) : '' };
}
