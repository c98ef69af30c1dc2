import type { FieldStatus } from '../../dialogs/casework/fields/field-status.js';
import { shown } from '../../dialogs/engine/asking/ask.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import type { Script } from '../../dialogs/script/script.js';
import { resultStatus } from '../results/result-status.js';

/** How a question stands on one side of a comparison. */
export interface Standing {
  readonly status: FieldStatus;
  readonly clarity?: string;
  readonly value?: string;
}

/** A question that would stand otherwise. */
export interface Difference {
  readonly questionId: string;
  readonly before: Standing;
  readonly after: Standing;
}

/** One side: a state, and the script that its questions are in. */
export interface Side {
  readonly state: ConversationState;
  readonly script: Script;
}

/** Compares question by question; one that neither side asked, or that only one script has, is not compared. */
export function differencesBetween(
  before: Side,
  after: Side,
): { readonly compared: number; readonly differences: readonly Difference[] } {
  const ids = after.script.questions
    .map((question) => question.id)
    .filter((id) => before.state.answers[id] !== undefined);
  const all = ids.map((questionId) => ({
    questionId,
    before: standing(before, questionId),
    after: standing(after, questionId),
  }));
  const asked = all.filter((one) => one.before.status !== 'not-asked' || one.after.status !== 'not-asked');
  return { compared: asked.length, differences: asked.filter((one) => told(one.before) !== told(one.after)) };
}

/** A standing in one line: status, clarity, value. */
export function told({ status, clarity, value }: Standing): string {
  return [status, clarity, value].filter((one) => one !== undefined).join(', ');
}

function standing({ state, script }: Side, id: string): Standing {
  const record = state.answers[id];
  const question = script.questions.find((one) => one.id === id);
  const status = resultStatus(record, state.asked.includes(id));
  if (status === 'not-asked') return { status };
  return {
    status,
    clarity: record?.clarity ?? record?.sayings.at(-1)?.clarity,
    value: question && record?.value !== undefined ? shown(question, record.value, state) : undefined,
  };
}
