import type { CheckRule } from '../check-rule.js';

/** Nobody is asked about a party who has not allowed it. */
export const authorisation: CheckRule = ({ lookedUp }) =>
  lookedUp.authorised === false ? { rule: 'not-authorised', severity: 'blocks' } : undefined;
