import type { AnswerRecord, ConversationState } from '../../engine/state.js';
import type { CaseFacts, GivenAnswer, TurnSignal } from './case-facts.js';

/** What one conversation tells those who look for flags. */
export type ConversationFacts = Pick<CaseFacts, 'answers' | 'signals' | 'doubts' | 'supplements'>;

/** Reads a conversation for those who look for flags: what holds in it now, not what was once said in it. */
export function factsOfConversation(state: ConversationState): ConversationFacts {
  const place = { partyId: state.brief.partyId, role: state.brief.role, from: state.id };
  return {
    answers: Object.entries(state.answers).flatMap(([questionId, record]): GivenAnswer[] => {
      if (record.value === undefined || (record.status !== 'clear' && record.status !== 'set-by-person')) return [];
      const last = record.sayings.at(-1);
      return [{ ...place, at: last?.at ?? state.startedAt, questionId, value: record.value, said: last?.said }];
    }),
    signals: state.flags
      .filter((signal) => holds(signal, state))
      .map((signal): TurnSignal => ({ ...place, ...signal, said: saidAbout(signal, state) })),
    doubts: Object.values(state.reviews)
      .filter(({ resolved }) => !resolved || resolved.resolution === 'close')
      .map(({ id, reason, items, said }) => ({ ...place, reviewId: id, reason, items, said })),
    supplements: Object.values(state.supplements).map(({ questionId, status }) => ({ questionId, status })),
  };
}

type Raised = ConversationState['flags'][number];

const clarities = ['omitted', 'unclear', 'evasive', 'refused', 'contradicts'];

/** A doubt ends with a clear answer, or with a person who found another value or a cause that lies with us. */
function holds({ because, questionId }: Raised, state: ConversationState): boolean {
  if (because === 'identity-failed') return state.identity.passedAt === undefined;
  if (!clarities.includes(because)) return true;
  const record = state.answers[questionId];
  if (record?.status === 'clear') return false;
  return record?.status !== 'set-by-person' || wasAccepted(questionId, state);
}

/** A person found that the party was understood rightly: then what they said still differs. */
function wasAccepted(questionId: string, { reviews }: ConversationState): boolean {
  const decided = Object.values(reviews).filter((review) => review.questionId === questionId && review.resolved);
  return decided.at(-1)?.resolved?.resolution === 'accept';
}

function saidAbout({ because, questionId }: Raised, { answers, reviews }: ConversationState): string | undefined {
  const sayings = (answers[questionId] as AnswerRecord | undefined)?.sayings ?? [];
  const saying = sayings.findLast(({ clarity }) => clarity === because) ?? sayings.at(-1);
  return saying?.said ?? Object.values(reviews).find(({ reason }) => reason === because)?.said;
}
