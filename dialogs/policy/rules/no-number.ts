import type { PolicyRule } from '../rule.js';

/** Without a number nobody is reached. */
export const noNumber: PolicyRule = {
  id: 'no-number',
  binds: ['begun', 'owed', 'confirmation', 'by-person'],
  refuse: ({ request }) =>
    request.number === ''
      ? { reason: 'no-number', words: 'There is no number to reach this party on. Add a contact point to the case.' }
      : undefined,
};
