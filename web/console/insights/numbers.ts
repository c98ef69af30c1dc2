import type { Locale } from '../words/language.js';
import type { Rate } from './insights-query.js';

/** A part of one as a percentage. */
export function percent(part: number, language: Locale): string {
  return part.toLocaleString(language, { style: 'percent', maximumFractionDigits: 1 });
}

/** A part of one as so many of a thousand. */
export function perThousand(part: number, language: Locale): string {
  return (part * 1_000).toLocaleString(language, { maximumFractionDigits: 1 });
}

/** The end of a scale on which all of these rates fit with their intervals: 0 to 1. */
export function scaleOf(rates: readonly Rate['rate'][]): number {
  const most = Math.max(0, ...rates.map((rate) => (rate === 'too-few' ? 0 : rate.high)));
  return [0.05, 0.1, 0.25, 0.5].find((end) => most <= end) ?? 1;
}
