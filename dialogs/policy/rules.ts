import type { PolicyRule } from './rule.js';
import { closedDay } from './rules/closed-day.js';
import { complaint } from './rules/complaint.js';
import { consent } from './rules/consent.js';
import { coolOff } from './rules/cool-off.js';
import { educationOnly } from './rules/education-only.js';
import { excluded } from './rules/excluded.js';
import { hardship } from './rules/hardship.js';
import { hours } from './rules/hours.js';
import { lineType } from './rules/line-type.js';
import { noNumber } from './rules/no-number.js';
import { notCarried } from './rules/not-carried.js';
import { numberInvalid } from './rules/number-invalid.js';
import { numberReassigned } from './rules/number-reassigned.js';
import { numberUnconfirmed } from './rules/number-unconfirmed.js';
import { optedOut } from './rules/opted-out.js';
import { remindersPerItem } from './rules/reminders-per-item.js';
import { residentialWithoutConsent } from './rules/residential-without-consent.js';
import { servicerOnly } from './rules/servicer-only.js';
import { smsADay } from './rules/sms-a-day.js';
import { takesNoTexts } from './rules/takes-no-texts.js';
import { thirdParty } from './rules/third-party.js';
import { voiceAttemptsADay } from './rules/voice-attempts-a-day.js';
import { voiceAttemptsAWeek } from './rules/voice-attempts-a-week.js';
import { voiceGap } from './rules/voice-gap.js';
import { wrongNumber } from './rules/wrong-number.js';

/** The contact policy, the gravest first: the first that says no is the one that is told. */
export const policyRules: readonly PolicyRule[] = [
  noNumber,
  notCarried,
  wrongNumber,
  numberReassigned,
  optedOut,
  excluded,
  complaint,
  hardship,
  educationOnly,
  thirdParty,
  numberInvalid,
  lineType,
  takesNoTexts,
  servicerOnly,
  consent,
  numberUnconfirmed,
  coolOff,
  residentialWithoutConsent,
  voiceAttemptsAWeek,
  voiceAttemptsADay,
  voiceGap,
  smsADay,
  remindersPerItem,
  closedDay,
  hours,
];
