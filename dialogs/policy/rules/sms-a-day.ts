import { againFrom, nextDay, openFrom, past, today } from '../counting.js';
import type { PolicyRule } from '../rule.js';

/** So many texts a day that we begin, over all cases and campaigns; replies do not count. */
export const smsADay: PolicyRule = {
  id: 'sms-a-day',
  binds: ['begun'],
  refuse: (asked) => {
    const { request, profile } = asked;
    if (request.channel !== 'sms') return undefined;
    const allowed = profile.sms.maxPerDay;
    const sent = today(asked, past(asked, 'opener', 'reminder')).length;
    if (sent < allowed) return undefined;
    const until = openFrom(asked, nextDay(asked));
    return {
      reason: 'too-many-today',
      words: `The party got ${sent} texts today that they had not asked for, and ${allowed} are as many as are sent in a day. ${againFrom(asked, until)}`,
      setting: `sms.maxPerDay ${allowed}`,
      until,
    };
  },
};
