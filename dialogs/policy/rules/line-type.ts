import type { PolicyRule } from '../rule.js';

/** A landline shows no texts. */
export const lineType: PolicyRule = {
  id: 'line-type',
  binds: ['begun', 'owed'],
  refuse: ({ request: { channel, party, number } }) =>
    channel === 'sms' && party.contactPoints.some(({ kind, value }) => value === number && kind === 'landline')
      ? { reason: 'line-type', words: 'This number is a landline, which takes no texts. Call instead.' }
      : undefined,
};
