import { outreachPlanSchema, standardPlan, usualPlan } from '../../../../dialogs/engine/outreach/plan.js';

describe('an outreach plan', () => {
  it.each([standardPlan, usualPlan('voice'), usualPlan('sms'), ['call']])('may be %j', (...plan) => {
    expect(outreachPlanSchema.safeParse(plan.flat()).success).toBe(true);
  });

  it.each([
    ['nothing', []],
    ['a person first', ['agent', 'call']],
    ['anything after a person', ['call', 'agent', 'call']],
    ['a way that nobody knows', ['call', 'pigeon']],
  ])('may not be %s', (_what, plan) => {
    expect(outreachPlanSchema.safeParse(plan).success).toBe(false);
  });
});
