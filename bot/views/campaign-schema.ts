import { z } from 'zod';
import { campaignWishSchema } from '../../dialogs/campaigns/campaign-plan.js';
import { memberStates } from '../../dialogs/campaigns/member.js';

const tally = z.object({
  members: z.number(),
  by: z.record(z.string(), z.number()).describe('By reason, the most first.'),
});

const progressSchema = z.object({
  found: z.number().describe('All that fit it, also those who were left out.'),
  leftOut: tally,
  planned: z.number().describe('Who is to be contacted.'),
  waiting: tally,
  begun: z.number(),
  reached: z.number(),
  inProgress: z.number(),
  withPeople: tally,
  done: tally,
  refused: tally,
});

const { party, filter, order, window, pace } = campaignWishSchema.shape;

const planSchema = z
  .object({
    party: party.unwrap(),
    filter: filter.unwrap(),
    order: order.unwrap(),
    window: window.unwrap(),
    pace: pace.unwrap(),
    named: z.number().optional().describe('How many cases were named by their ids.'),
    arms: z.array(z.object({ script: z.string(), version: z.number() })).readonly(),
  })
  .describe('What it is, as it was planned.');

/** A campaign, and how far it has come. */
export const campaignSchema = z.object({
  id: z.string(),
  plan: planSchema,
  status: z.enum(['being-planned', 'planned', 'running', 'paused', 'stopped', 'ended']),
  because: z.string().optional().describe('Why it is paused or has ended, where it was not a person’s wish.'),
  heldBy: z
    .object({ id: z.string(), code: z.number(), hint: z.string(), since: z.string() })
    .optional()
    .describe('What stopped it, while it is paused for that.'),
  by: z.string(),
  minutesADay: z.number().optional(),
  progress: progressSchema,
  arms: z.array(z.object({ script: z.string(), version: z.number(), progress: progressSchema })).readonly(),
  estimate: z.object({ minutes: z.number(), days: z.number() }).describe('How long it takes at least.'),
  next: z.string().optional().describe('When the next of those who wait may be contacted.'),
});

/** Members of a campaign, a page at a time. */
export const membersAnswerSchema = z.object({
  members: z.array(
    z.object({
      id: z.string(),
      place: z.number(),
      caseId: z.string(),
      partyId: z.string(),
      arm: z.number().optional(),
      state: z.enum(memberStates),
      why: z.string(),
      reached: z.boolean(),
      dueAt: z.string().optional(),
      begunAt: z.string().optional(),
      conversationId: z.string().optional(),
    }),
  ),
  next: z.string().optional(),
});
