import { type StopScope, stopScope } from '../policy/stop-scope.js';
import type { Turn } from './turn.js';

/** What the party wants to hear no more of, by the words and the market's profile. A single spoken word may have been misheard. */
export function stopAsked({ state, profile }: Turn, said: string, spoken = false): StopScope | undefined {
  return stopScope(said, { market: state.brief.market, scope: profile.revocation.scope, spoken });
}
