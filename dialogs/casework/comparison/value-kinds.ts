import type { OnFile } from '../../case.js';
import type { Tolerance } from '../../understanding/answer.js';
import type { AnswerType } from '../../vocabulary.js';

/** What kind of value stands on file under a name, and how far two sources may be apart and still agree. */
export interface ValueKind {
  readonly type: AnswerType;
  readonly tolerance?: Tolerance;
}

/** The kinds of the values on file. The tolerances are those that answers are compared with. */
export const valueKinds: { readonly [K in keyof OnFile]-?: ValueKind } = {
  employmentType: { type: 'choice' },
  employer: { type: 'organization' },
  title: { type: 'role' },
  startDate: { type: 'month', tolerance: { months: 3 } },
  workAddress: { type: 'address' },
  employerPhone: { type: 'phone' },
  monthlyIncome: { type: 'money', tolerance: { percent: 15 } },
  payDay: { type: 'day', tolerance: { days: 3 } },
  contributionsPayer: { type: 'organization' },
  payrollName: { type: 'organization' },
  property: { type: 'address' },
  occupancy: { type: 'choice' },
  downPaymentSource: { type: 'choice' },
  otherLoans: { type: 'yes-no' },
  otherGuarantees: { type: 'yes-no' },
  loanAmount: { type: 'money', tolerance: { spokenRounding: true } },
  termYears: { type: 'years' },
  rate: { type: 'percent' },
  rateType: { type: 'choice' },
  dueDay: { type: 'day' },
  monthlyPayment: { type: 'money', tolerance: { percent: 5 } },
  repaymentMethod: { type: 'choice' },
  lastPaymentMade: { type: 'yes-no' },
  relation: { type: 'text' },
  emergencyContactRelation: { type: 'text' },
  guaranteeAmount: { type: 'money', tolerance: { spokenRounding: true } },
  guaranteeType: { type: 'choice' },
  contactPhone: { type: 'phone' },
  registrationDone: { type: 'yes-no' },
  insuranceActive: { type: 'yes-no' },
};
