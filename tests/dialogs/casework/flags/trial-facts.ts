import { type OnFile, type Party, partySchema } from '../../../../dialogs/case.js';
import { compareRecords } from '../../../../dialogs/casework/comparison/compare-records.js';
import type { CaseFacts, GivenAnswer, TurnSignal } from '../../../../dialogs/casework/flags/case-facts.js';
import { flagRules } from '../../../../dialogs/casework/flags/flag-rules.js';
import type { AnswerValue, PartyRole } from '../../../../dialogs/vocabulary.js';

const parties: Readonly<Record<string, PartyRole>> = {
  A: 'borrower',
  B: 'borrower',
  D: 'co-borrower',
  G: 'guarantor',
  E: 'employer-hr',
  H: 'colleague',
};

const roleOf = (questionId: string): PartyRole => parties[questionId[0] ?? ''] ?? 'borrower';

const compared = (party: Party) =>
  Object.fromEntries(compareRecords(party, []).map(({ field, agreement }) => [field, agreement]));

/** Facts about a party with nothing in them but what is told. */
export function factsWith(
  changes: Partial<CaseFacts> & { readonly onFile?: OnFile; readonly records?: Party['records'] } = {},
  role: PartyRole = 'borrower',
): CaseFacts {
  const { onFile, records, ...facts } = changes;
  const party = partySchema.parse({ id: role, role, name: 'Dana Trialname', locale: 'en-US', onFile, records });
  return {
    caseId: 'case-dana',
    party,
    answers: [],
    signals: [],
    doubts: [],
    supplements: [],
    checks: [],
    numbers: [],
    told: [],
    agreements: compared(party),
    pulled: [],
    ...facts,
  };
}

/** A signal that a turn raised on a question. */
export function signal(flag: string, questionId: string, because = 'contradicts'): TurnSignal {
  const role = roleOf(questionId);
  return { partyId: role, role, from: `talk-${role}`, flag, questionId, because, said: 'what they said' };
}

/** An answer that holds. */
export function answer(questionId: string, value: AnswerValue, from?: string): GivenAnswer {
  const role = roleOf(questionId);
  const said = String(value);
  return { partyId: role, role, from: from ?? `talk-${role}`, at: '2026-03-02T15:00:00Z', questionId, value, said };
}

/** The flags that the rules find in these facts. */
export function found(facts: CaseFacts): readonly string[] {
  return flagRules.filter((rule) => (rule.find?.(facts) ?? []).length > 0).map(({ flag }) => flag);
}
