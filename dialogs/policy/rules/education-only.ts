import type { PolicyRule } from '../rule.js';

/** A case of the low tier gets guides and notices, and no questions. */
export const educationOnly: PolicyRule = {
  id: 'education-only',
  binds: ['begun', 'owed'],
  refuse: ({ request }) =>
    request.educationOnly
      ? {
          reason: 'low-tier-education',
          words:
            'The case is of the low tier: guides and notices are sent instead of questions. Set another tier to ask.',
        }
      : undefined,
};
