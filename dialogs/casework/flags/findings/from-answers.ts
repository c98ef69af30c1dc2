import type { CaseFacts, GivenAnswer } from '../case-facts.js';
import type { Evidence, FlagFinding } from '../flag-rule.js';

/** The answers that hold to these questions. One id is one fact in every script. */
export function answersTo({ answers }: CaseFacts, ...ids: readonly string[]): readonly GivenAnswer[] {
  return answers.filter(({ questionId }) => ids.includes(questionId));
}

/** A finding about one answer. */
export function aboutAnswer(facts: CaseFacts, code: string, answer: GivenAnswer): FlagFinding {
  return { key: `${answer.questionId}@${answer.from}:${code}`, evidence: [evidenceOf(facts, code, answer)] };
}

/** A finding about two answers, or about one person's at two times. */
export function betweenAnswers(facts: CaseFacts, code: string, one: GivenAnswer, other: GivenAnswer): FlagFinding {
  const [a, b] = [one, other].map(({ questionId, from }) => `${questionId}@${from}`);
  return { key: `${a}:${b}`, evidence: [evidenceOf(facts, code, one), evidenceOf(facts, code, other)] };
}

function evidenceOf({ party }: CaseFacts, code: string, answer: GivenAnswer): Evidence {
  const { partyId, from, questionId, said } = answer;
  return { code, partyId, from, questionId, ...(partyId === party.id && said !== undefined && { words: said }) };
}
