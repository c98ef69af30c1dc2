import type { AnswerRecord, ConversationState } from '../../engine/state.js';
import type { Script } from '../../script/script.js';
import type { PermissionCommands } from './permission.js';

/**
 * What a party said in a conversation of whom we may ask about them. Only a plain yes allows it; a no and a refusal
 * forbid it; what is in doubt does neither.
 */
export function toldPermissions(
  { id, answers, startedAt, locale }: Pick<ConversationState, 'id' | 'answers' | 'startedAt' | 'locale'>,
  { questions }: Pick<Script, 'questions'>,
): readonly PermissionCommands['hear-permission'][] {
  return questions.flatMap(({ id: questionId, permits: scope, wording }) => {
    const record = answers[questionId];
    const given = record && allows(record);
    if (scope === undefined || given === undefined) return [];
    const saidAt = record?.sayings.at(-1)?.at ?? startedAt;
    return [{ scope, given, toldIn: `${id}:${questionId}`, saidAt, wording: wording[locale].ask }];
  });
}

function allows({ status, clarity, value }: AnswerRecord): boolean | undefined {
  if (status === 'refused') return false;
  const isPlain = status === 'clear' || status === 'set-by-person' || clarity === 'contradicts';
  return isPlain && typeof value === 'boolean' ? value : undefined;
}
