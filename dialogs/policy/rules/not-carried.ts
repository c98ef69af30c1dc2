import type { PolicyRule } from '../rule.js';

/** Twilio carries nothing of this kind to mainland China (policies, section 0). */
export const notCarried: PolicyRule = {
  id: 'not-carried',
  binds: ['begun', 'owed', 'confirmation', 'by-person'],
  refuse: ({ request }) =>
    request.number.startsWith('+86')
      ? {
          reason: 'market-not-carried',
          words: 'Numbers in mainland China (+86) need a domestic gateway, which is not there yet.',
        }
      : undefined,
};
