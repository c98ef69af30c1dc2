const dayMs = 86_400_000;

/** Days after which what was known to be right should be looked at again before it is used (W1: stale data). */
const freshDays = 90;

/** Whether what was right on a day (YYYY-MM-DD) is too old to be used unseen at an instant (ISO 8601). */
export function isStale(asOf: string, at: string): boolean {
  return Math.floor((Date.parse(at) - Date.parse(asOf)) / dayMs) > freshDays;
}
