import { againFrom, lately, past, whenOneFallsOut } from '../counting.js';
import type { PolicyRule } from '../rule.js';

/** A mailbox gets a word now and then, or none at all. */
export const voicemail: PolicyRule = {
  id: 'voicemail',
  binds: ['begun'],
  refuse: (asked) => {
    const { request, profile } = asked;
    const days = profile.voicemail.everyDays;
    if (request.purpose !== 'voicemail') return undefined;
    if (days === null)
      return { reason: 'voicemail-off', words: 'No voicemail is left in this market.', setting: 'voicemail off' };
    const left = lately(asked, days, past(asked, 'voicemail'));
    if (left.length === 0) return undefined;
    const until = whenOneFallsOut(left, 1, days);
    return {
      reason: 'voicemail-left',
      words: `A voicemail was left less than ${days} days ago. ${againFrom(asked, until)}`,
      setting: `voicemail one per ${days} days`,
      until,
    };
  },
};
