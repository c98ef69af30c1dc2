import { isStale } from '../../points/is-stale.js';
import type { CheckRule } from '../check-rule.js';

/** A contact point that nobody has confirmed for long, or of which no day is known. */
export const staleness: CheckRule = ({ point, at, rules }) => {
  if (point.asOf === undefined) return { rule: 'undated', severity: 'warns' };
  return isStale(point.asOf, at, rules) ? { rule: 'stale', severity: 'warns', detail: point.asOf } : undefined;
};
