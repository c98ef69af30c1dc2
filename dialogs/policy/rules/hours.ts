import { wallClock } from '../../wall-clock.js';
import { againFrom, clockName, openFrom } from '../counting.js';
import { openingIn } from '../hours.js';
import type { Asked, PolicyRule } from '../rule.js';
import { spansInWords } from '../spans-in-words.js';
import { homeZone, windowsOf } from '../windows.js';

/** Hours on the clock of every place where the party may be. */
export const hours: PolicyRule = {
  id: 'hours',
  binds: ['begun', 'owed', 'by-person'],
  refuse: (asked) => {
    const { request, profile } = asked;
    const closed = windowsOf(request, profile).filter(({ zone, spans }) => !openingIn(spans, zone, request.at).open);
    if (closed.length === 0) return undefined;
    const until = openFrom(asked, request.at);
    const words = `${itIs(asked, closed[0]?.zone ?? 'UTC')} ${againFrom(asked, until)}`;
    return { reason: 'outside-hours', words, setting: settingOf(asked), until };
  },
};

function itIs({ request, profile }: Asked, closed: string): string {
  const known = request.party.zone ?? request.zones?.[0];
  const home = homeZone(request, profile);
  const now = (zone: string) => `${wallClock(request.at, zone)?.slice(11, 16)}`;
  if (known === undefined)
    return `Where the party is is not known, so that only the hours hold that fit everywhere; it is ${now(home)} (${clockName(home)}).`;
  if (closed === home) return `It is ${now(home)} where the party is (${clockName(home)}).`;
  return `It is ${now(home)} where the party is (${clockName(home)}), and ${now(closed)} where they may be as well (${clockName(closed)}).`;
}

function settingOf({ request: { channel, atWork, party, zones }, profile }: Asked): string {
  const of = channel !== 'voice' ? 'sms' : atWork ? 'employer' : 'voice';
  if (party.zone === undefined && !zones?.length && of !== 'employer')
    return `unknown zone ${spansInWords(profile.unknownZone[of])}`;
  return `hours.${of} ${spansInWords(profile.hours[of])}`;
}
