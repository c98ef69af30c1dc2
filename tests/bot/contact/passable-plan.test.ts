import { passablePlan } from '../../../bot/contact/passable-plan.js';
import { type OutreachPlan, standardPlan } from '../../../dialogs/engine/outreach/plan.js';
import type { Permission, RefusalReason } from '../../../dialogs/policy/permission.js';

const allowed = { kind: 'allowed' } as const;
const no = (reason: RefusalReason, until?: string): Permission => ({
  kind: 'refused',
  reason,
  words: '',
  ...(until && { until }),
});
const calls: OutreachPlan = ['call', 'call-other-band', 'agent'];
const texts: OutreachPlan = ['notice-sms', 'self-service-sms', 'agent'];

describe('the plan that can be begun', () => {
  it.each<[string, Permission, Permission, OutreachPlan, OutreachPlan]>([
    ['is the whole where all is allowed', allowed, allowed, standardPlan, standardPlan],
    ['has calls alone without consent to texts', no('no-consent'), allowed, standardPlan, calls],
    ['has calls alone on a landline', no('line-type'), allowed, standardPlan, calls],
    ['has texts alone without consent to calls', allowed, no('no-consent'), ['call', ...texts], texts],
    [
      'waits where the hour is the reason',
      no('outside-hours', '2026-03-03T14:00:00Z'),
      allowed,
      standardPlan,
      standardPlan,
    ],
    ['is the whole where nothing is allowed', no('no-consent'), no('no-consent'), standardPlan, standardPlan],
    ['is the whole for a reason that holds for everything', no('excluded'), allowed, standardPlan, standardPlan],
    ['is the whole where it has no other way', no('no-consent'), allowed, texts, texts],
  ])('%s', async (_what, sms, voice, plan, expected) => {
    expect((await passablePlan(plan, async (over) => (over === 'sms' ? sms : voice))).plan).toEqual(expected);
  });

  it('goes over the channel of its first way, with what the policy says to that', async () => {
    const later = no('outside-hours', '2026-03-03T14:00:00Z');
    const { channel, permission } = await passablePlan(standardPlan, async (over) =>
      over === 'sms' ? no('no-consent') : later,
    );
    expect({ channel, permission }).toEqual({ channel: 'voice', permission: later });
  });
});
