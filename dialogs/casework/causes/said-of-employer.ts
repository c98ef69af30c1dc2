import type { ConversationState } from '../../engine/state.js';
import type { Script } from '../../script/script.js';
import type { SaidOfEmployer } from './cause-facts.js';

/** What a party said about their employer in one conversation. What they themselves put right again differs no more. */
export function saidOfEmployer({ id, answers, flags }: ConversationState, script: Script): readonly SaidOfEmployer[] {
  const asked = script.questions.filter(({ compare }) => compare?.with === 'employer');
  return asked.flatMap(({ id: questionId }): SaidOfEmployer[] => {
    const record = answers[questionId];
    const last = record?.sayings.at(-1);
    if (!record || !last) return [];
    const flagged = flags.some((one) => one.questionId === questionId && one.flag === 'RF-01');
    const putRight = record.status === 'clear' && record.by !== undefined && record.by === 'party';
    const stands = record.status === 'refused' ? 'refused' : flagged && !putRight ? 'differs' : 'other';
    const { at, said, codes } = last;
    return [{ conversationId: id, questionId, at, said, codes, stands }];
  });
}
