import type { CheckRule } from '../check-rule.js';

const own = ['borrower', 'co-borrower', 'guarantor'];

/** A party of the loan should be reachable in two ways; with one alone the bot asks for another. */
export const kinds: CheckRule = ({ party, points }) => {
  if (!own.includes(party.role)) return undefined;
  const different = new Set(points.map(({ kind }) => kind));
  return different.size < 2 ? { rule: 'one-kind-only', severity: 'warns' } : undefined;
};
