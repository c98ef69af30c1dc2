import { recordSources } from '../../case.js';

/** Where a value comes from that a person types or that a conversation gave. `file`: the case as it was imported. */
export const claimSources = [
  ...recordSources,
  'file',
  'party',
  'employer-hr',
  'colleague',
  'signed-guarantee',
] as const;
/** Where a value comes from. */
export type ClaimSource = (typeof claimSources)[number];

/** Who stands behind a source in the end. Two sources are independent when these differ. */
export type Origin = 'party' | 'employer' | 'colleague' | 'bank' | 'authority' | 'bureau' | 'paper';

/** An application is what the party wrote; a contract or a pay slip is what the employer wrote. */
const origins: Readonly<Record<ClaimSource, Origin>> = {
  application: 'party',
  crm: 'party',
  file: 'party',
  party: 'party',
  'tax-return': 'party',
  'labour-contract': 'employer',
  'employment-certificate': 'employer',
  'pay-slip': 'employer',
  payroll: 'employer',
  'employer-hr': 'employer',
  colleague: 'colleague',
  'bank-statement': 'bank',
  'social-insurance': 'authority',
  'housing-fund': 'authority',
  'credit-report': 'bureau',
  'signed-guarantee': 'paper',
};

/** Who stands behind a source. */
export function originOf(source: ClaimSource): Origin {
  return origins[source];
}
