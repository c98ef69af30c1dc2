import { againFrom, nextDay, openFrom, past, today } from '../counting.js';
import type { PolicyRule } from '../rule.js';

/** So many calls a day, over all cases and campaigns. */
export const voiceAttemptsADay: PolicyRule = {
  id: 'voice-attempts-a-day',
  binds: ['begun'],
  refuse: (asked) => {
    const { request, profile } = asked;
    if (request.channel !== 'voice') return undefined;
    const allowed = profile.voice.maxAttemptsPerDay;
    const made = today(asked, past(asked, 'call')).length;
    if (made < allowed) return undefined;
    const until = openFrom(asked, nextDay(asked));
    return {
      reason: 'too-many-today',
      words: `The party was called ${made} times today, and ${allowed} are as many as are made in a day. ${againFrom(asked, until)}`,
      setting: `voice.maxAttemptsPerDay ${allowed}`,
      until,
    };
  },
};
