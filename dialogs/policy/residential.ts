import type { ContactRequest } from './request.js';

const atHome: readonly string[] = ['borrower', 'co-borrower', 'guarantor'];

/** Whether this is a call to a landline at which a party of the loan is at home. */
export function isResidential({ channel, party, number }: ContactRequest): boolean {
  const point = party.contactPoints.find(({ value }) => value === number);
  return channel === 'voice' && point?.kind === 'landline' && party.role !== undefined && atHome.includes(party.role);
}
