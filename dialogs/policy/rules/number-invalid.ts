import type { PolicyRule } from '../rule.js';

/** Nobody has this number, by what the provider said of a message or call to it (section 6: 21211, 30005). */
export const numberInvalid: PolicyRule = {
  id: 'number-invalid',
  binds: ['begun', 'owed'],
  refuse: ({ request: { restrictions, channel } }) =>
    channel !== 'email' && restrictions.some(({ reason }) => reason === 'number-invalid')
      ? { reason: 'number-invalid', words: 'Nobody has this number any more. Ask for another one.' }
      : undefined,
};
