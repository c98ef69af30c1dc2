import type { FieldName } from './field.js';

/** What a lender looks at a fact for. An employer tells of two things: that somebody is who they say, and can repay. */
type FieldUse =
  | 'identity'
  | 'contact'
  | 'capacity'
  | 'terms'
  | 'use-of-loan'
  | 'repayment'
  | 'collateral'
  | 'guarantee';

/** What each fact is looked at for. */
export const fieldUses: Readonly<Record<FieldName, readonly FieldUse[]>> = {
  employmentType: ['capacity'],
  employer: ['identity', 'capacity'],
  inPost: ['identity', 'capacity'],
  title: ['identity', 'capacity'],
  startDate: ['capacity'],
  workAddress: ['identity'],
  employerPhone: ['identity', 'contact'],
  monthlyIncome: ['capacity'],
  payDay: ['capacity'],
  contributionsPayer: ['identity', 'capacity'],
  payrollName: ['identity', 'capacity'],
  property: ['collateral'],
  occupancy: ['use-of-loan'],
  downPaymentSource: ['capacity'],
  otherLoans: ['capacity'],
  otherGuarantees: ['capacity'],
  loanAmount: ['terms'],
  termYears: ['terms'],
  rate: ['terms'],
  rateType: ['terms'],
  dueDay: ['terms', 'repayment'],
  monthlyPayment: ['terms', 'repayment'],
  repaymentMethod: ['terms', 'repayment'],
  lastPaymentMade: ['repayment'],
  relation: ['identity'],
  emergencyContactRelation: ['identity'],
  guaranteeAmount: ['guarantee'],
  guaranteeType: ['guarantee'],
  guaranteeEvidence: ['guarantee'],
  contactPhone: ['contact'],
  registrationDone: ['collateral'],
  insuranceActive: ['collateral'],
};
