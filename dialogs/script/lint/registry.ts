import type { Check } from './check.js';
import { collision } from './collision.js';
import { conditionCompiles } from './condition-compiles.js';
import { countryCarries } from './country-carries.js';
import { doubtfulSynonym } from './doubtful-synonym.js';
import { duplicate } from './duplicate.js';
import { loanWords } from './loan-words.js';
import { misplacedPermit } from './misplaced-permit.js';
import { missingDisclosure } from './missing-disclosure.js';
import { missingGoal } from './missing-goal.js';
import { noWayOn } from './no-way-on.js';
import { promptLength } from './prompt-length.js';
import { reservedWords } from './reserved-words.js';
import { sensitiveWithoutWhy } from './sensitive-without-why.js';
import { smsLength } from './sms-length.js';
import { threatening } from './threatening.js';
import { thresholds } from './thresholds.js';
import { tooManyOptions } from './too-many-options.js';
import { unknownComparison } from './unknown-comparison.js';
import { unknownPlaceholder } from './unknown-placeholder.js';
import { unknownReference } from './unknown-reference.js';
import { unreachable } from './unreachable.js';
import { untranslated } from './untranslated.js';

/** Every check that a script must pass. A new one is a file beside this, a line here, and two example files. */
export const checks: readonly Check[] = [
  collision,
  conditionCompiles,
  countryCarries,
  doubtfulSynonym,
  duplicate,
  loanWords,
  misplacedPermit,
  missingDisclosure,
  missingGoal,
  noWayOn,
  promptLength,
  reservedWords,
  sensitiveWithoutWhy,
  smsLength,
  threatening,
  thresholds,
  tooManyOptions,
  unknownComparison,
  unknownPlaceholder,
  unknownReference,
  unreachable,
  untranslated,
];
