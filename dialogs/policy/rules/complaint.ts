import type { PolicyRule } from '../rule.js';

/** An open complaint bars what we would begin, until a person has decided it. */
export const complaint: PolicyRule = {
  id: 'complaint',
  binds: ['begun', 'owed'],
  refuse: ({ request: { restrictions, purpose } }) =>
    purpose !== 'reply' && restrictions.some(({ reason }) => reason === 'complaint')
      ? {
          reason: 'complaint',
          words: 'A complaint is open. A person gets in touch, and it has to be decided first.',
        }
      : undefined,
};
