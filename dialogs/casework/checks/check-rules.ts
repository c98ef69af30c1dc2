import type { CheckRule } from './check-rule.js';
import { authorisation } from './rules/authorisation.js';
import { directory } from './rules/directory.js';
import { format } from './rules/format.js';
import { kinds } from './rules/kinds.js';
import { lineType } from './rules/line-type.js';
import { otherCases } from './rules/other-cases.js';
import { ownNumber } from './rules/own-number.js';
import { permission } from './rules/permission.js';
import { staleness } from './rules/staleness.js';

/** The pre-call check, in the order in which findings are told. */
export const checkRules: readonly CheckRule[] = [
  format,
  ownNumber,
  otherCases,
  authorisation,
  permission,
  directory,
  lineType,
  staleness,
  kinds,
];
