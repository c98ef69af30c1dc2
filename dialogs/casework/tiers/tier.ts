import type { Case, tierReasons } from '../../case.js';
import type { Public } from '../../fact.js';

/** How closely a party is looked after. */
export type Tier = Case['tier'];
/** Why a party is not looked after as every other. */
export type TierReason = (typeof tierReasons)[number];

/** The tier that a person set; it outweighs the one that the case was filed with. */
export interface TierSet {
  readonly tier: Tier;
  readonly reasons: readonly TierReason[];
  readonly by: string;
  readonly at: string;
}

/** What happens to tiers. */
export interface TierEvents {
  'tier-set': Public<{ tier: Tier; reasons: readonly TierReason[]; by: string }>;
}

/** What people do with tiers. */
export interface TierCommands {
  'set-tier': { readonly tier: Tier; readonly reasons: readonly TierReason[] };
}
