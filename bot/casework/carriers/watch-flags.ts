import type { Carrier } from '../carriers.js';
import type { RuleBook } from '../flags/rule-book.js';

/** Has the flag rules look at the case anew. */
export function watchFlags(observe: (caseId: string) => Promise<void>): Carrier<'observe'> {
  return async (_, { file }) => {
    await observe(file.id);
    return { kind: 'done' };
  };
}

/** Counts what a person found of a flag for its rule. */
export function countVerdicts(rules: RuleBook): Carrier<'count-verdict'> {
  return async ({ flagId, flag, upheld }, { file, party }) => {
    await rules.count(flag, upheld, `${file.id}/${party.id}/${flagId}`);
    return { kind: 'done' };
  };
}
