import type { CheckRule } from '../check-rule.js';

/** Days after which a contact point should be refreshed before it is used (W1: stale data). */
const freshDays = 90;

/** A contact point that nobody has confirmed for long, or of which no day is known. */
export const staleness: CheckRule = ({ point, at }) => {
  if (point.asOf === undefined) return { rule: 'undated', severity: 'warns' };
  const days = Math.floor((Date.parse(at) - Date.parse(point.asOf)) / 86_400_000);
  return days > freshDays ? { rule: 'stale', severity: 'warns', detail: point.asOf } : undefined;
};
