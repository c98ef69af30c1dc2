import { afterMs, againFrom, openFrom, past } from '../counting.js';
import type { PolicyRule } from '../rule.js';

const hourMs = 3_600_000;

/** Two calls lie hours apart. */
export const voiceGap: PolicyRule = {
  id: 'voice-gap',
  binds: ['begun'],
  refuse: (asked) => {
    const { request, profile } = asked;
    if (request.channel !== 'voice') return undefined;
    const last = past(asked, 'call').at(-1);
    const hours = profile.voice.minGapHours;
    const end = last && afterMs(last.at, hours * hourMs);
    if (end === undefined || Date.parse(end) <= Date.parse(request.at)) return undefined;
    const until = openFrom(asked, end);
    return {
      reason: 'too-soon',
      words: `The party was called less than ${hours} hours ago. ${againFrom(asked, until)}`,
      setting: `voice.minGap ${hours} h`,
      until,
    };
  },
};
