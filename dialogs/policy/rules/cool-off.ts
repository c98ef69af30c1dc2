import { afterMs, againFrom, openFrom, past } from '../counting.js';
import type { PolicyRule } from '../rule.js';

const dayMs = 86_400_000;

/** After a talk with the right party nobody calls for days, unless the party asked for it or something is urgent. */
export const coolOff: PolicyRule = {
  id: 'cool-off',
  binds: ['begun', 'by-person'],
  refuse: (asked) => {
    const { request, profile } = asked;
    if (request.channel !== 'voice' || request.urgent || request.askedFor || request.atWork) return undefined;
    const talk = past(asked, 'talk').at(-1);
    const days = profile.voice.coolOffAfterTalkDays;
    const end = talk && afterMs(talk.at, days * dayMs);
    if (end === undefined || Date.parse(end) <= Date.parse(request.at)) return undefined;
    const until = openFrom(asked, end);
    return {
      reason: 'cool-off',
      words: `The party was spoken with less than ${days} days ago. Write instead, or wait for them to ask for a call. ${againFrom(asked, until)}`,
      setting: `voice.coolOffAfterTalk ${days} days`,
      until,
    };
  },
};
