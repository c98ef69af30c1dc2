import type { Case } from '../../case.js';
import type { Team } from '../../vocabulary.js';
import type { Dossier } from '../dossier.js';
import type { Tier } from './tier.js';

/** The tier of a party: the one that a person set, or else the one of the case. */
export function tierOf({ tier }: Pick<Case, 'tier'>, dossier: Pick<Dossier, 'tier'>): Tier {
  return dossier.tier?.tier ?? tier;
}

/** Who looks after a party of this tier. */
export function teamOf(tier: string): Team {
  return tier === 'enhanced' ? 'enhanced' : 'desk';
}
