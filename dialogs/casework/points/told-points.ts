import type { ConversationState } from '../../engine/state.js';
import type { Script } from '../../script/script.js';
import { lineTypeOf } from '../checks/line-type-of.js';
import type { PointCommands } from './point.js';

const number = /^\+[1-9]\d{6,14}$/;
const address = /^[^\s@]+@[^\s@]+$/;

/** The ways to be reached that a party told of in a conversation, clearly or as a person understood them. */
export function toldPoints(
  { id, answers }: Pick<ConversationState, 'id' | 'answers'>,
  { questions }: Pick<Script, 'questions'>,
): readonly PointCommands['hear-point'][] {
  const asked = questions.filter(({ type }) => type === 'contact');
  return asked.flatMap(({ id: questionId }): readonly PointCommands['hear-point'][] => {
    const { status, value } = answers[questionId] ?? {};
    if ((status !== 'clear' && status !== 'set-by-person') || typeof value !== 'string') return [];
    // "It has not changed" and a postal address are answers too.
    if (!number.test(value) && !address.test(value)) return [];
    return [{ pointKind: kindOf(value), value, toldIn: `${id}:${questionId}` }];
  });
}

function kindOf(value: string): PointCommands['hear-point']['pointKind'] {
  if (!number.test(value)) return 'email';
  return lineTypeOf(value) === 'landline' ? 'landline' : 'mobile';
}
