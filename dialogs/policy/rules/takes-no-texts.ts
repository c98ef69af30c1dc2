import type { PolicyRule } from '../rule.js';

/** No carrier takes texts to this number: after one was refused none is sent again (section 6: 21614, 30006). */
export const takesNoTexts: PolicyRule = {
  id: 'takes-no-texts',
  binds: ['begun', 'owed'],
  refuse: ({ request: { restrictions, channel } }) =>
    channel === 'sms' && restrictions.some(({ reason }) => reason === 'takes-no-texts')
      ? { reason: 'takes-no-texts', words: 'This number takes no texts. Call instead.' }
      : undefined,
};
