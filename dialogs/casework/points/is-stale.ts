import type { DeskRules } from '../desk-rules.js';

const dayMs = 86_400_000;

/** Whether what was right on a day (YYYY-MM-DD) is too old to be used unseen at an instant (ISO 8601). */
export function isStale(asOf: string, at: string, { freshDays }: Pick<DeskRules, 'freshDays'>): boolean {
  return Math.floor((Date.parse(at) - Date.parse(asOf)) / dayMs) > freshDays;
}
