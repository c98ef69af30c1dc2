import type { Party } from '../../../case.js';
import type { AnswerRecord } from '../../../engine/state.js';
import type { CompiledQuestion } from '../../../script/script.js';
import type { PartyRole } from '../../../vocabulary.js';
import type { ClaimSource } from '../../claims/claim-source.js';
import type { FieldValue } from '../../comparison/compare-values.js';
import type { Evidence, EvidenceStands } from '../evidence.js';
import type { FieldName } from '../field.js';
import type { Held } from '../held.js';
import { fieldOf } from '../question-field.js';
import { guaranteeStatement } from './guarantee-statement.js';
import { saidPosting } from './said-posting.js';

const sources: Readonly<Record<PartyRole, ClaimSource | undefined>> = {
  borrower: 'party',
  'co-borrower': 'party',
  guarantor: 'party',
  'employer-hr': 'employer-hr',
  colleague: 'colleague',
  'emergency-contact': undefined,
};

/** The source that somebody's own words are, by their role. Emergency contacts are asked nothing about a party. */
export function sourceOf(role: PartyRole): ClaimSource | undefined {
  return sources[role];
}

/** What was said in a conversation, question by question, about `party`: the one who spoke, or the one asked about. */
export function evidenceOfConversation(held: Held, party: Party): readonly Evidence[] {
  const source = sourceOf(held.state.brief.role);
  if (source === undefined) return [];
  const evidence = held.script.questions.flatMap((question): readonly Evidence[] => {
    const field = fieldOf(question);
    const record = held.state.answers[question.id];
    const stands = record && standing(record);
    if (field === undefined || !record || stands === undefined) return [];
    const value = field === 'inPost' ? saidPosting(question.id, record.value) : record.value;
    // "Yes, somebody of that name works here" leaves open whether they are in post.
    if (stands === 'given' && value === undefined) return [];
    return [entry(field, question, record, { stands, value }, source, held, party)];
  });
  return guaranteeStatement(evidence);
}

function entry(
  field: FieldName,
  question: CompiledQuestion,
  record: AnswerRecord,
  { stands: answered, value }: Pick<Evidence, 'stands' | 'value'>,
  source: ClaimSource,
  { id, state, script, from }: Held,
  party: Party,
): Evidence {
  const last = record.sayings.at(-1);
  const provenance = from.get(question.id);
  const otherwise =
    field === 'guaranteeEvidence' && answered === 'given' && record.value !== (question.expect ?? record.value);
  const stands = otherwise ? 'denied' : answered;
  // What a person set was compared with nothing.
  const isCompared = record.clarity === 'clear' && record.status !== 'set-by-person';
  const agreed = isCompared && question.compare ? filedBoth(question, state.brief.onFile, party) : undefined;
  return {
    ref: `said:${id}:${question.id}`,
    field,
    source,
    stands,
    ...(stands === 'given' && { value }),
    ...(stands === 'given' && field !== 'inPost' && agreed !== undefined && { agreesWith: agreed }),
    by: record.by,
    ...(record.status === 'set-by-person' && { settledByPerson: true }),
    at: provenance?.at,
    place: {
      conversationId: id,
      seq: provenance?.seq,
      callId: provenance?.callId,
      channel: provenance?.channel,
      script: `${script.id}.v${script.version}`,
      questionId: question.id,
    },
    clarity: record.clarity ?? last?.clarity,
    said: last?.said,
  };
}

/** How an answer stands as evidence; one that is still open is none. */
function standing({ status, clarity, value }: AnswerRecord): EvidenceStands | undefined {
  switch (status) {
    case 'clear':
    case 'set-by-person':
      return 'given';
    case 'refused':
      return 'refused';
    case 'unheard':
      return 'unknown';
    case 'doubtful':
      if (clarity === 'contradicts') return value === undefined ? 'denied' : 'given';
      return clarity === 'omitted' || clarity === 'unheard' ? 'unknown' : 'vague';
    default:
      return undefined;
  }
}

/** The value that the answer was compared with, while the file has not changed since. */
function filedBoth(
  { compare }: CompiledQuestion,
  then: Party['onFile'],
  { onFile: now }: Party,
): FieldValue | undefined {
  const name = compare?.with as keyof Party['onFile'];
  return JSON.stringify(then[name]) === JSON.stringify(now[name]) ? now[name] : undefined;
}
