import type { AnswerRecord, ConversationState, Outcome } from '../state.js';

/** How a conversation that ran to its end came out. It reports what was said; it judges nobody. */
export function outcomeOf(state: ConversationState): Outcome {
  const records = Object.values(state.answers);
  const doubtful = Object.entries(state.answers).filter(
    ([id, record]) => record.status === 'doubtful' && !provenByDocument(id, record, state),
  );
  if (doubtful.some(([id, record]) => record.clarity === 'contradicts' && isEmployer(id, state)))
    return 'wrong-employer';
  if (Object.keys(state.answers).some((id) => isUnexplained(id, state))) return 'wrong-employer';
  if (doubtful.some(([, record]) => record.clarity === 'contradicts')) return 'mismatch';
  if (doubtful.length > 0 || isUnconfirmed(state)) return 'ambiguous';
  if (records.some((record) => record.status === 'refused')) return 'refused';
  if (Object.values(state.supplements).length > 0) return 'verified-after-supplement';
  if (records.some((record) => record.educated)) return 'resolved-by-education';
  return 'verified';
}

/** What was read back and never found right is in doubt until a person finds it right, or it is asked again. */
function isUnconfirmed(state: ConversationState): boolean {
  return Object.values(state.reviews).some(
    ({ items, resolved }) => items !== undefined && (!resolved || resolved.resolution === 'close'),
  );
}

/** Who would rather hand in a document than have the employer asked, and has done so, contradicts nothing. */
function provenByDocument(id: string, record: AnswerRecord, state: ConversationState): boolean {
  const codes = record.sayings.at(-1)?.codes ?? [];
  const received = Object.values(state.supplements).some((one) => one.questionId === id && one.status === 'received');
  return received && codes.includes('not-as-expected');
}

function isEmployer(id: string, state: ConversationState): boolean {
  return state.flags.some((flag) => flag.questionId === id && flag.flag === 'RF-01');
}

/**
 * An employer that differed and was settled by a person, while nobody has said why it differs. A suspicion (W5) explains
 * nothing that could be accepted.
 */
function isUnexplained(id: string, state: ConversationState): boolean {
  if (state.answers[id]?.status !== 'set-by-person') return false;
  const differed = state.flags.some(
    ({ questionId, flag, because }) => questionId === id && flag === 'RF-01' && because === 'contradicts',
  );
  const causes = Object.values(state.reviews)
    .filter(({ questionId, items }) => questionId === id || items?.includes(id))
    .map(({ resolved }) => resolved?.cause);
  return differed && !causes.some((cause) => cause !== undefined && cause !== 'W5');
}
