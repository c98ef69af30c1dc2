import type { AnswerType } from '../vocabulary.js';
import type { QuestionType } from './question-type.js';
import { date, month } from './types/calendar.js';
import { choice } from './types/choice.js';
import { multiChoice } from './types/multi-choice.js';
import { day, digits, money, number, percent, phone, years } from './types/numeric.js';
import { address, contact, organization, role, text } from './types/words.js';
import { yesNo } from './types/yes-no.js';

/** Every question type; one line each. */
export const questionTypes: Readonly<Record<AnswerType, QuestionType>> = {
  'yes-no': yesNo,
  choice,
  'multi-choice': multiChoice,
  digits,
  number,
  money,
  percent,
  day,
  month,
  date,
  years,
  organization,
  role,
  address,
  phone,
  contact,
  text,
};
