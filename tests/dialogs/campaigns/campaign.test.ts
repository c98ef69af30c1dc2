import {
  applyToCampaign,
  type Campaign,
  type CampaignCommand,
  type CampaignStatus,
  decideCampaign,
} from '../../../dialogs/campaigns/campaign.js';
import { campaignWishSchema } from '../../../dialogs/campaigns/campaign-plan.js';
import { estimate, minutesADay, usualMinutesADay } from '../../../dialogs/campaigns/estimate.js';
import type { Stop } from '../../../dialogs/stops/stop.js';

const { id, cases: _cases, scripts: _scripts, ...wish } = campaignWishSchema.parse({ id: 'spring' });
const plan = { ...wish, arms: [{ script: 'borrower-before', version: 1 }] };
const drawnUp = applyToCampaign(id, undefined, { kind: 'campaign-drawn-up', data: { plan, by: 'Kim' } });

const stop: Stop = { id: 'sms:US', code: 21_408, hint: 'Enable the country.', since: '2026-03-02T15:00:00.000Z' };
const commands: readonly CampaignCommand[] = [
  { kind: 'plan', members: 3, leftOut: 1 },
  { kind: 'start', by: 'Kim' },
  { kind: 'pause', by: 'Kim' },
  { kind: 'resume', by: 'Kim' },
  { kind: 'stop', by: 'Kim' },
  { kind: 'end', because: 'all-done' },
  { kind: 'hold', stop },
  { kind: 'let-go' },
];

describe('a campaign', () => {
  it.each<[CampaignStatus | 'held', Partial<Record<CampaignCommand['kind'], CampaignStatus>>]>([
    ['being-planned', { plan: 'planned', stop: 'stopped' }],
    ['planned', { start: 'running', stop: 'stopped' }],
    ['running', { pause: 'paused', hold: 'paused', stop: 'stopped', end: 'ended' }],
    ['paused', { resume: 'running', stop: 'stopped' }],
    ['held', { pause: 'paused', resume: 'running', 'let-go': 'running', stop: 'stopped' }],
    ['stopped', {}],
    ['ended', {}],
  ])('that is %s can become %j, and nothing else', (status, to) => {
    const campaign: Campaign =
      status === 'held' ? { ...drawnUp, status: 'paused', heldBy: stop } : { ...drawnUp, status };
    for (const command of commands) {
      const expected = to[command.kind];
      const done = () => applyToCampaign(id, campaign, decideCampaign(campaign, command)).status;
      if (expected) expect(done()).toBe(expected);
      else expect(done).toThrow(/^The campaign spring /u);
    }
  });

  it('says what holds it, since when and what lifts it, and forgets it when it goes on or a person pauses it', () => {
    const running: Campaign = { ...drawnUp, status: 'running' };
    const held = applyToCampaign(id, running, decideCampaign(running, { kind: 'hold', stop }));
    expect(held).toMatchObject({ status: 'paused', heldBy: stop, by: 'ringback' });
    expect(held.because).toMatch(/^sms:US .*2026-03-02T15:00:00.000Z.*21408.*Enable the country\. .*lift sms:US/u);
    const then = (command: CampaignCommand) => applyToCampaign(id, held, decideCampaign(held, command));
    expect(then({ kind: 'let-go' })).toEqual({ ...running, by: 'ringback' });
    expect(then({ kind: 'resume', by: 'Kim' })).toEqual({ ...running, by: 'Kim' });
    expect(then({ kind: 'pause', by: 'Kim' })).toEqual({ ...running, status: 'paused', by: 'Kim' });
  });

  it.each([
    [100, { perMinute: 30, atOnce: 1 }, 540, { minutes: 4, days: 1 }],
    [100_000, { perMinute: 60, atOnce: 1 }, 540, { minutes: 1_667, days: 4 }],
    [1_000, { perMinute: 1, atOnce: 1 }, 150, { minutes: 1_000, days: 7 }],
    [0, { perMinute: 1, atOnce: 1 }, 540, { minutes: 0, days: 0 }],
  ])('takes for %i members at %j in %i minutes a day %j', (members, pace, minutes, expected) => {
    expect(estimate(members, pace, minutes)).toEqual(expected);
  });

  it.each([
    ['all have the same hours', [[450, 90]], 450],
    [
      'a few have less, and fit in beside the others',
      [
        [480, 10],
        [60, 1],
      ],
      480,
    ],
    [
      'many have less, and take more days',
      [
        [660, 10],
        [60, 10],
      ],
      120,
    ],
    [
      'hardly anybody has more',
      [
        [60, 99],
        [660, 1],
      ],
      60,
    ],
    ['there is nobody', [], undefined],
  ] as const)('can use so many minutes of a day where %s', (_, members, minutes) => {
    expect(minutesADay(new Map(members))).toBe(minutes);
  });

  it.each([
    [{}, 540],
    [{ hours: { from: '10:00', to: '12:30' } }, 150],
  ])('is taken to use as many as usual while it is not planned to its end: %j', (window, minutes) => {
    expect(usualMinutesADay(window)).toBe(minutes);
  });

  it('keeps the minutes of its day, whatever is done with it', () => {
    const command: CampaignCommand = { kind: 'plan', members: 3, leftOut: 1, minutesADay: 120 };
    let campaign = applyToCampaign(id, drawnUp, decideCampaign(drawnUp, command));
    for (const kind of ['start', 'pause', 'resume', 'stop'] as const) {
      expect(campaign.minutesADay).toBe(120);
      campaign = applyToCampaign(id, campaign, decideCampaign(campaign, { kind, by: 'Kim' }));
    }
    expect(campaign).toMatchObject({ status: 'stopped', minutesADay: 120 });
  });
});
