import type { CheckRule } from '../check-rule.js';

/** Consent, hours, opt-outs and exclusions, as the policy has them at this moment. */
export const permission: CheckRule = ({ lookedUp }) => {
  const { permission: given } = lookedUp;
  if (given.kind === 'allowed') return undefined;
  const { reason, until } = given;
  return { rule: `policy-${reason}`, severity: 'blocks', ...(until && { detail: until }) };
};
