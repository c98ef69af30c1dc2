import { wallClock } from '../../wall-clock.js';
import { againFrom, openFrom } from '../counting.js';
import type { PolicyRule } from '../rule.js';
import { windowsOf } from '../windows.js';

/** No call is begun on a Sunday or a public holiday, where the market's profile says so. */
export const closedDay: PolicyRule = {
  id: 'closed-day',
  binds: ['begun', 'by-person'],
  refuse: (asked) => {
    const { request, profile } = asked;
    if (request.channel !== 'voice' || request.urgent) return undefined;
    const isClosed = windowsOf(request, profile).some(({ zone, isOpenDay }) => {
      const day = wallClock(request.at, zone)?.slice(0, 'YYYY-MM-DD'.length);
      return day !== undefined && !isOpenDay(day);
    });
    if (!isClosed) return undefined;
    const until = openFrom(asked, request.at);
    return {
      // Who is called at work is called on the days and in the hours that are worked.
      reason: request.atWork ? 'outside-hours' : 'closed-day',
      words: `No calls are made on this day where the party is. ${againFrom(asked, until)}`,
      setting: request.atWork ? 'hours.employer business days' : `holidays ${profile.market}`,
      until,
    };
  },
};
