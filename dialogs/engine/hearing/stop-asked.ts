import { type StopScope, stopScope } from '../../policy/stop-scope.js';
import { questionOf } from '../asking/applicable.js';
import type { Turn } from '../turn.js';

/** What the party wants to hear no more of, by the words and the market's profile. A single spoken word may have been misheard. */
export function stopAsked({ script, state, profile }: Turn, said: string, spoken = false): StopScope | undefined {
  const { brief, locale, open } = state;
  const question = open?.kind === 'question' ? questionOf(script, open.questionId).wording[locale].ask : undefined;
  return stopScope(said, { market: brief.market, scope: profile.revocation.scope, spoken, question });
}
