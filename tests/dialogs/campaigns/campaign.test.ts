import {
  applyToCampaign,
  type Campaign,
  type CampaignCommand,
  type CampaignStatus,
  decideCampaign,
} from '../../../dialogs/campaigns/campaign.js';
import { campaignWishSchema } from '../../../dialogs/campaigns/campaign-plan.js';
import { estimate } from '../../../dialogs/campaigns/estimate.js';

const { id, cases: _cases, scripts: _scripts, ...wish } = campaignWishSchema.parse({ id: 'spring' });
const plan = { ...wish, arms: [{ script: 'borrower-before', version: 1 }] };
const drawnUp = applyToCampaign(id, undefined, { kind: 'campaign-drawn-up', data: { plan, by: 'Kim' } });

const commands: readonly CampaignCommand[] = [
  { kind: 'plan', members: 3, leftOut: 1 },
  { kind: 'start', by: 'Kim' },
  { kind: 'pause', by: 'Kim' },
  { kind: 'resume', by: 'Kim' },
  { kind: 'stop', by: 'Kim' },
  { kind: 'end', because: 'all-done' },
];

describe('a campaign', () => {
  it.each<[CampaignStatus, Partial<Record<CampaignCommand['kind'], CampaignStatus>>]>([
    ['being-planned', { plan: 'planned', stop: 'stopped' }],
    ['planned', { start: 'running', stop: 'stopped' }],
    ['running', { pause: 'paused', stop: 'stopped', end: 'ended' }],
    ['paused', { resume: 'running', stop: 'stopped' }],
    ['stopped', {}],
    ['ended', {}],
  ])('that is %s can become %j, and nothing else', (status, to) => {
    const campaign: Campaign = { ...drawnUp, status };
    for (const command of commands) {
      const expected = to[command.kind];
      const done = () => applyToCampaign(id, campaign, decideCampaign(campaign, command)).status;
      if (expected) expect(done()).toBe(expected);
      else expect(done).toThrow(/^The campaign spring /u);
    }
  });

  it('says why it is paused, and forgets it when it goes on', () => {
    const running: Campaign = { ...drawnUp, status: 'running' };
    const because = 'the country is not enabled';
    const paused = applyToCampaign(id, running, decideCampaign(running, { kind: 'pause', by: 'ringback', because }));
    expect(paused).toMatchObject({ status: 'paused', because, by: 'ringback' });
    const again = applyToCampaign(id, paused, decideCampaign(paused, { kind: 'resume', by: 'Kim' }));
    expect(again).toEqual({ ...running, by: 'Kim' });
  });

  it.each([
    [100, { perMinute: 30, atOnce: 1 }, {}, { minutes: 4, days: 1 }],
    [100_000, { perMinute: 60, atOnce: 1 }, {}, { minutes: 1_667, days: 4 }],
    [1_000, { perMinute: 1, atOnce: 1 }, { hours: { from: '10:00', to: '12:30' } }, { minutes: 1_000, days: 7 }],
    [0, { perMinute: 1, atOnce: 1 }, {}, { minutes: 0, days: 0 }],
  ])('takes for %i members at %j in %j %j', (members, pace, window, expected) => {
    expect(estimate(members, pace, window)).toEqual(expected);
  });
});
