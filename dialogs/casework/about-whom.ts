import type { Case, Party } from '../case.js';

const asked = ['employer-hr', 'colleague', 'emergency-contact'];

/** Whom a party is asked about: an employer, a colleague or an emergency contact about another, everybody else about themselves. */
export function aboutWhom({ parties }: Case, party: Party): Party | undefined {
  if (!asked.includes(party.role)) return party;
  const { about } = party;
  return parties.find(({ id, role }) => (about === undefined ? role === 'borrower' : id === about));
}
