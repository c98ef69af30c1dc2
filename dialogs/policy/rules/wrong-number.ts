import type { PolicyRule } from '../rule.js';

/** Somebody else's number is nobody's to call, in any case. */
export const wrongNumber: PolicyRule = {
  id: 'wrong-number',
  binds: ['begun', 'owed', 'by-person'],
  refuse: ({ request: { restrictions, channel } }) =>
    channel !== 'email' && restrictions.some(({ reason }) => reason === 'wrong-number')
      ? {
          reason: 'wrong-number',
          words: 'Somebody else answered on this number. Correct the number in the case.',
        }
      : undefined,
};
