import { z } from 'zod';
import { type Case, caseSchema } from '../case.js';
import type { Tier } from '../casework/tiers/tier.js';
import { zoneOfMarket } from '../policy/zones/zone-of-market.js';
import type { Market } from '../vocabulary.js';
import { wallClock } from '../wall-clock.js';

const { stage, market, product, tier } = caseSchema.shape;

/** Which cases a campaign takes in: those that fit all that is told. */
export const caseFilterSchema = z.strictObject({
  stage: stage.optional().describe('Before or after the money went out.'),
  market: market.optional().describe('The market of the loan.'),
  tier: tier.unwrap().optional().describe('The tier that a person set for the party, or else the one of the case.'),
  product: product.unwrap().optional().describe('The product.'),
  disburseFrom: z.iso.date().optional().describe('Paid out on this day or later.'),
  disburseUntil: z.iso.date().optional().describe('Paid out on this day or earlier.'),
});

/** Which cases a campaign takes in. */
export type CaseFilter = z.output<typeof caseFilterSchema>;

/** Whether a case, with its party in a tier, is one of those. */
export function fits(filter: CaseFilter, file: Case, tier: Tier): boolean {
  return (
    (filter.stage === undefined || filter.stage === file.stage) &&
    (filter.market === undefined || filter.market === file.market) &&
    (filter.tier === undefined || filter.tier === tier) &&
    (filter.product === undefined || filter.product === file.product) &&
    isPaidOutWithin(filter, file)
  );
}

/** Days are those of the loan's market. A case without a date is in no span of them. */
function isPaidOutWithin(
  { disburseFrom, disburseUntil }: CaseFilter,
  { disburseBy, market: of }: { readonly disburseBy?: string | undefined; readonly market: Market },
): boolean {
  if (disburseFrom === undefined && disburseUntil === undefined) return true;
  const day = disburseBy && wallClock(disburseBy, zoneOfMarket(of))?.slice(0, 'YYYY-MM-DD'.length);
  if (!day) return false;
  return (disburseFrom === undefined || day >= disburseFrom) && (disburseUntil === undefined || day <= disburseUntil);
}
