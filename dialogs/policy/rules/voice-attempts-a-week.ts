import { againFrom, lately, openFrom, past, whenOneFallsOut } from '../counting.js';
import type { PolicyRule } from '../rule.js';

const week = 7;

/** So many calls in seven days, over all cases and campaigns. */
export const voiceAttemptsAWeek: PolicyRule = {
  id: 'voice-attempts-a-week',
  binds: ['begun'],
  refuse: (asked) => {
    const { request, profile } = asked;
    if (request.channel !== 'voice') return undefined;
    const allowed = profile.voice.maxAttempts7d;
    const made = lately(asked, week, past(asked, 'call'));
    if (made.length < allowed) return undefined;
    const until = openFrom(asked, whenOneFallsOut(made, allowed, week));
    return {
      reason: 'too-many-this-week',
      words: `The party was called ${made.length} times in seven days, and ${allowed} are as many as are made. ${againFrom(asked, until)}`,
      setting: `voice.maxAttempts7d ${allowed}`,
      until,
    };
  },
};
