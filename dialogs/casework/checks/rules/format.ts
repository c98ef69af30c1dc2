import type { CheckRule } from '../check-rule.js';

/** A number that no numbering plan has cannot be anybody's. */
export const format: CheckRule = ({ point, lookedUp }) =>
  point.kind !== 'email' && lookedUp.lineType === 'invalid' ? { rule: 'not-a-number', severity: 'blocks' } : undefined;
