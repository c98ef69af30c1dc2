import type { CauseFacts } from './cause-facts.js';
import { causeQuestions } from './cause-questions.js';

/**
 * Whether it is still to be found why a party's employer could not be confirmed: something asked for a cause since one
 * was last settled. A suspicion is settled only by a second person.
 */
export function isCauseOpen(facts: Pick<CauseFacts, 'party' | 'dossier' | 'asked' | 'said'>): boolean {
  const { chosen } = facts.dossier.causes;
  const settledAt = chosen?.cause === 'W5' ? chosen.approved?.at : chosen?.at;
  return causeQuestions(facts).some(({ at }) => settledAt === undefined || at > settledAt);
}
