import type { CheckRule } from '../check-rule.js';

/** A line of another sort than the file says: a mobile as the office's landline, or a line over the internet (RF-35). */
export const lineType: CheckRule = ({ point, lookedUp }) => {
  const { lineType: found } = lookedUp;
  if (point.kind !== 'landline') return undefined;
  if (found === 'voip') return { rule: 'voip-as-landline', severity: 'warns', flag: 'RF-35' };
  return found === 'mobile' ? { rule: 'mobile-as-landline', severity: 'warns' } : undefined;
};
