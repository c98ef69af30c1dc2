import { z } from 'zod';
import { outreachPlanSchema, standardPlan } from '../engine/outreach/plan.js';
import { partyRoles } from '../vocabulary.js';
import { caseFilterSchema } from './case-filter.js';
import { campaignPaceSchema } from './pace.js';
import { campaignWindowSchema } from './window.js';

/** It is part of keys and of addresses. */
export const campaignIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,47}$/, 'small letters, digits and hyphens, 48 at most, like spring-check');

const mostScripts = 8;

/** What a campaign is asked to be. */
export const campaignWishSchema = z.strictObject({
  id: campaignIdSchema.describe('Its name, for good.'),
  party: z.enum(partyRoles).default('borrower').describe('Whom to contact in each case.'),
  cases: z.array(z.string().min(1)).min(1).optional().describe('Ids of cases; all that fit the filter unless told.'),
  filter: caseFilterSchema.default({}).describe('Which cases.'),
  scripts: z
    .array(z.string().regex(/^[a-z0-9-]+(\.v[1-9]\d{0,5})?$/, 'a script, like borrower-before.v2 or borrower-before'))
    .min(1)
    .max(mostScripts)
    .optional()
    .describe(
      'Scripts by id, and version where it is not the latest. Several that fit a case are compared: each gets its fair share. The latest for party and stage unless told.',
    ),
  order: outreachPlanSchema.default(standardPlan).describe('The order in which ways to reach a party are tried.'),
  window: campaignWindowSchema.default({}).describe('When; the policy’s hours hold as well.'),
  pace: campaignPaceSchema.prefault({}).describe('How fast.'),
});

/** What a campaign is asked to be. */
export type CampaignWish = z.output<typeof campaignWishSchema>;

/** One of the scripts that a campaign compares. */
export interface Arm {
  readonly script: string;
  readonly version: number;
}

/** What a campaign is: its wish, with the scripts that it means. */
export interface CampaignPlan extends Omit<CampaignWish, 'id' | 'cases' | 'scripts'> {
  /** How many cases were named by their ids; absent where the filter alone chose them. */
  readonly named?: number;
  readonly arms: readonly Arm[];
}
