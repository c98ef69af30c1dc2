import { isIndependent } from '../../points/is-independent.js';
import type { CheckRule } from '../check-rule.js';

/**
 * An employer's number against what was found independently of the borrower: a number that the directory gives to
 * somebody else, one that it does not know, and nothing to compare with.
 */
export const directory: CheckRule = ({ party, point, lookedUp }) => {
  if (party.role !== 'employer-hr' || point.kind === 'email') return undefined;
  const { employers, named } = lookedUp;
  if (employers.some(({ id }) => named.some((one) => one.id === id))) return undefined;
  if (employers.length > 0) return { rule: 'number-of-another-employer', severity: 'warns', flag: 'RF-03' };
  if (named.some(({ numbers }) => numbers.length > 0)) return { rule: 'not-the-known-number', severity: 'warns' };
  return isIndependent(point.source) ? undefined : { rule: 'not-independent', severity: 'warns' };
};
