import { type Case, caseSchema } from '../../../dialogs/case.js';
import { type Employer, employerSchema } from '../../../dialogs/casework/employer.js';
import { borrower, caseOf, reachable } from '../trial-case.js';

/** The employer's switchboard as a directory has it, and as the borrower wrote it down. */
export const switchboard = '+12125550160';
export const misheard = '+12125550161';

/** A case whose borrower has an employer, and allowed it to be asked. */
export function deskCase(changes: Partial<Case> = {}): Case {
  return caseOf({
    stage: 'before-disbursement',
    parties: caseSchema.shape.parties.parse([
      {
        ...borrower({
          contactPoints: [
            { ...reachable('+12125550141'), source: 'application', asOf: '2026-02-20' },
            { kind: 'email', value: 'dana@example.com', asOf: '2026-02-20', consents: [] },
          ],
        }),
        onFile: { employer: { name: 'Harbour Tools Inc.' } },
        authorisations: [
          {
            id: 'a-1',
            scope: 'employer',
            at: '2026-01-05T15:00:00Z',
            source: 'application form',
            wording: 'You may ask.',
          },
        ],
      },
      {
        id: 'harbour',
        role: 'employer-hr',
        name: 'Harbour Tools',
        locale: 'en-US',
        zone: 'America/New_York',
        contactPoints: [{ kind: 'landline', value: misheard, source: 'application', asOf: '2026-02-20' }],
      },
    ]),
    ...changes,
  });
}

/** The employer in the directory. */
export const harbourTools: Employer = employerSchema.parse({
  id: 'harbour-tools',
  name: 'Harbour Tools Inc.',
  numbers: [
    { value: switchboard, of: 'hr', source: 'directory', sourceDetail: 'Business pages 2026', asOf: '2026-02-01' },
  ],
});
