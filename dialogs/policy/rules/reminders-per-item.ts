import type { PolicyRule } from '../rule.js';

/** One thing is brought to mind so often and no more. */
export const remindersPerItem: PolicyRule = {
  id: 'reminders-per-item',
  binds: ['begun'],
  refuse: ({ request: { purpose, reminders = 0 }, profile }) =>
    purpose === 'reminder' && reminders >= profile.sms.remindersPerItem
      ? {
          reason: 'reminded-enough',
          words: `The party was reminded of this ${reminders} times. A person asks, if it is still needed.`,
          setting: `sms.remindersPerItem ${profile.sms.remindersPerItem}`,
        }
      : undefined,
};
