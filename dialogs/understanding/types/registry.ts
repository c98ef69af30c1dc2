import type { AnswerType } from '../../vocabulary.js';
import type { Recogniser } from '../recogniser.js';
import { recogniseAddress } from './address.js';
import { recogniseChoice } from './choice.js';
import { recogniseContact } from './contact.js';
import { recogniseDate } from './date.js';
import { recogniseDay } from './day.js';
import { recogniseDigits } from './digits.js';
import { recogniseMoney } from './money.js';
import { recogniseMonth } from './month.js';
import { recogniseMultiChoice } from './multi-choice.js';
import { recogniseNumber } from './number.js';
import { recogniseOrganization } from './organization.js';
import { recognisePercent } from './percent.js';
import { recognisePhone } from './phone.js';
import { recogniseRole } from './role.js';
import { recogniseText } from './text.js';
import { recogniseYears } from './years.js';
import { recogniseYesNo } from './yes-no.js';

/** The recogniser of every answer type. */
export const recognisers: Readonly<Record<AnswerType, Recogniser>> = {
  'yes-no': recogniseYesNo,
  choice: recogniseChoice,
  'multi-choice': recogniseMultiChoice,
  digits: recogniseDigits,
  number: recogniseNumber,
  money: recogniseMoney,
  percent: recognisePercent,
  day: recogniseDay,
  month: recogniseMonth,
  date: recogniseDate,
  years: recogniseYears,
  organization: recogniseOrganization,
  role: recogniseRole,
  address: recogniseAddress,
  phone: recognisePhone,
  contact: recogniseContact,
  text: recogniseText,
};
