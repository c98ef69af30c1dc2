import { plannedType } from '../../understanding/numbering-plans.js';
import type { LineType } from './check.js';

const types: Readonly<Record<string, LineType>> = {
  mobile: 'mobile',
  'fixed-line': 'landline',
  'fixed-line-or-mobile': 'mobile-or-landline',
  voip: 'voip',
  'toll-free': 'toll-free',
};

/** The sort of line that a number (E.164) has by its numbering plan. In North America plans do not tell mobiles apart. */
export function lineTypeOf(number: string): LineType {
  const planned = plannedType(number);
  return planned === undefined ? 'invalid' : (types[planned] ?? 'other');
}
