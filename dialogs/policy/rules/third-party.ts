import { partyRoles } from '../../vocabulary.js';
import type { PolicyRule } from '../rule.js';

/** Those who answer for their own loan, or for one that they stand behind. */
const ofTheLoan: readonly string[] = ['borrower', 'co-borrower', 'guarantor'];
const thirdParties: readonly string[] = partyRoles.filter((role) => !ofTheLoan.includes(role));

/** Employers, colleagues and emergency contacts are called by people, and never texted. */
export const thirdParty: PolicyRule = {
  id: 'contact-third-party',
  binds: ['begun', 'owed'],
  refuse: ({ request: { party }, profile }) =>
    !profile.contactThirdParty && party.role !== undefined && thirdParties.includes(party.role)
      ? {
          reason: 'third-party',
          words: 'The bot contacts nobody but the parties of the loan. A person places this call.',
          setting: 'contactThirdParty off',
        }
      : undefined,
};
