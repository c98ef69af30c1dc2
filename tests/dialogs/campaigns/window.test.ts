import { campaignWindowSchema, endOfWindow, nextInWindow } from '../../../dialogs/campaigns/window.js';

const newYork = 'America/New_York';
const shanghai = 'Asia/Shanghai';
const hours = { from: '10:00', to: '12:30' };

describe('the window of a campaign', () => {
  it.each([
    ['is open where nothing is told', {}, newYork, '2026-11-23T03:00:00Z', '2026-11-23T03:00:00Z'],
    [
      'opens with its first day, where the party is',
      { from: '2026-11-24' },
      newYork,
      '2026-11-23T20:00:00Z',
      '2026-11-24T05:00:00Z',
    ],
    [
      '… and that is another hour elsewhere',
      { from: '2026-11-24' },
      shanghai,
      '2026-11-23T10:00:00Z',
      '2026-11-23T16:00:00Z',
    ],
    ['waits for its hours', { hours }, newYork, '2026-11-23T13:00:00Z', '2026-11-23T15:00:00Z'],
    ['is open in its hours', { hours }, newYork, '2026-11-23T15:00:00Z', '2026-11-23T15:00:00Z'],
    ['waits for the next day after its hours', { hours }, newYork, '2026-11-23T17:30:00Z', '2026-11-24T15:00:00Z'],
    [
      'waits for its hours on its first day',
      { from: '2026-11-25', hours },
      newYork,
      '2026-11-23T15:00:00Z',
      '2026-11-25T15:00:00Z',
    ],
    [
      'is open to the end of its last day',
      { until: '2026-11-23' },
      newYork,
      '2026-11-24T04:59:00Z',
      '2026-11-24T04:59:00Z',
    ],
    ['is over after its last day', { until: '2026-11-23' }, newYork, '2026-11-24T05:00:00Z', undefined],
    [
      'is over when its hours of the last day are',
      { until: '2026-11-23', hours },
      newYork,
      '2026-11-23T18:00:00Z',
      undefined,
    ],
  ])('%s', (_what, window, zone, at, expected) => {
    const opens = nextInWindow(campaignWindowSchema.parse(window), zone, Date.parse(at));
    expect(opens && new Date(opens).toISOString()).toBe(expected && new Date(expected).toISOString());
  });

  it('ends everywhere when its last day has ended where it ends last', () => {
    expect(endOfWindow({ until: '2026-11-23' })).toBe(Date.parse('2026-11-24T12:00:00Z'));
    expect(endOfWindow({})).toBeUndefined();
  });

  it.each([
    { hours: { from: '12:00', to: '10:00' } },
    { hours: { from: '9', to: '10:00' } },
    { from: '2026-11-24', until: '2026-11-23' },
    { until: 'soon' },
  ])('may not be %j', (window) => {
    expect(campaignWindowSchema.safeParse(window).success).toBe(false);
  });
});
