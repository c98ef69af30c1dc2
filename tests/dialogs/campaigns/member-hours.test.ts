import { MemberHours } from '../../../dialogs/campaigns/member-hours.js';
import { standardPlan } from '../../../dialogs/engine/outreach/plan.js';
import type { Market } from '../../../dialogs/vocabulary.js';

const winter = '2026-03-02T15:00:00Z';
const summer = '2026-07-13T15:00:00Z';
const newYork = 'America/New_York';
const [ny, la, navajo, free, hongKong] = [
  '+12125550100',
  '+12135550100',
  '+19285550100',
  '+18005550100',
  '+85221234567',
] as const;

const hoursFrom = (from: string, to: string, at = winter) =>
  new MemberHours({ order: standardPlan, window: { hours: { from, to } } }, at);
const whoIs = (number: string, zone?: string, market: Market = 'us') => ({
  market,
  number,
  party: { zone, exclusions: [], contactPoints: [] },
  zones: [],
});

describe('the hours that a member of a campaign has', () => {
  it.each([
    ['all of the policy’s, where the campaign has none', whoIs(ny, newYork), undefined, { sms: 13, voice: 11 }],
    ['those of the campaign', whoIs(ny, newYork), ['10:00', '17:30'], { sms: 7.5, voice: 7.5 }],
    ['where no zone is on file, the narrow ones', whoIs(ny), undefined, { sms: 8, voice: 8 }],
    ['… on the clock of the market', whoIs(ny), ['10:00', '13:00'], { sms: 1, voice: 1 }],
    ['… and never in the morning', whoIs(free), ['08:00', '09:00'], { sms: 0, voice: 0 }],
    ['what two zones have in common', whoIs(la, newYork), undefined, { sms: 10, voice: 8 }],
    ['… of a campaign early in the day', whoIs(la, newYork), ['11:00', '12:00'], { sms: 1, voice: 0 }],
    ['the pause over noon in China', whoIs(hongKong, 'Asia/Shanghai', 'cn'), ['11:30', '14:30'], { sms: 3, voice: 1 }],
  ])('are %s', (_, who, span, { sms, voice }) => {
    const hours = span
      ? hoursFrom(span[0] ?? '', span[1] ?? '')
      : new MemberHours({ order: standardPlan, window: {} }, winter);
    expect([hours.minutes(who, 'sms'), hours.minutes(who, 'voice')]).toEqual([sms * 60, voice * 60]);
  });

  it('go by the clocks of the day', () => {
    const who = whoIs(navajo, 'America/Phoenix');
    expect(hoursFrom('09:00', '10:00', winter).minutes(who, 'voice')).toBe(60);
    expect(hoursFrom('19:00', '20:00', winter).minutes(who, 'voice')).toBe(60);
    expect(hoursFrom('19:00', '20:00', summer).minutes(who, 'voice')).toBe(0);
  });

  it.each([
    ['a zone on file would open them', whoIs(ny), 'hours-need-zone'],
    ['a zone on file would open them: that of the number', whoIs(la), 'hours-need-zone'],
    ['the zone is on file', whoIs(la, newYork), 'hours-never-open'],
  ])('say why they never open: %s', (_, who, why) => {
    const hours = hoursFrom('09:00', '10:00');
    expect(hours.closedChannels(who)).toEqual(['sms', 'voice']);
    expect(hours.whyClosed(who, 'voice')).toBe(why);
  });
});
