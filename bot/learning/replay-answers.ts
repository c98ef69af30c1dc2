import { setImmediate as breath } from 'node:timers/promises';
import type { ConversationState } from '../../dialogs/engine/state.js';
import { type CompareParts, compareConversation } from '../replay/compare-conversation.js';
import { resultStatus } from '../results/result-status.js';
import { differenceOf, draftToReplay, type ReplayDifference } from '../scripts/replay-draft.js';
import type { ScriptDeskParts } from '../scripts/script-desk.js';
import { listedValue } from './answer-groups.js';

/** How a question went in one conversation. */
export interface AnswerCourse {
  readonly status: ReplayDifference['before']['status'];
  readonly clarity?: string | undefined;
  /** A choice, `yes` or `no`; what is personal is left out. */
  readonly value?: string | undefined;
  /** How often something was said to it. */
  readonly times: number;
}

/** What a draft would have made of answers that were not understood. */
export interface AnswersReplay {
  readonly answers: readonly {
    readonly conversationId: string;
    readonly before: AnswerCourse;
    readonly after: AnswerCourse;
  }[];
  /** What else would stand otherwise in the same conversations. */
  readonly differences: readonly ReplayDifference[];
  /** Conversations that say too little to be replayed. */
  readonly leftOut: number;
}

/** Replays the conversations in which a question was not understood on the draft. Rejects with `draft-unknown` or `draft-faulty`. */
export async function replayAnswers(
  id: string,
  { questionId, conversations }: { readonly questionId: string; readonly conversations: readonly string[] },
  parts: ScriptDeskParts & CompareParts,
): Promise<AnswersReplay> {
  const { script } = await draftToReplay(id, parts);
  const type = script.questions.find((one) => one.id === questionId)?.type;
  const course = (state: ConversationState): AnswerCourse => {
    const record = state.answers[questionId];
    const value = type && listedValue(type, record?.value);
    return {
      status: resultStatus(record, state.asked.includes(questionId)),
      clarity: record?.clarity ?? record?.sayings.at(-1)?.clarity,
      ...(value !== undefined && { value }),
      times: record?.sayings.length ?? 0,
    };
  };
  const answers: AnswersReplay['answers'][number][] = [];
  const differences: ReplayDifference[] = [];
  let leftOut = 0;
  for (const conversationId of conversations) {
    // Calls wait for nobody who looks back.
    await breath();
    const one = await compareConversation(conversationId, { script }, parts);
    if (one === undefined || one === 'too-little') {
      leftOut += 1;
      continue;
    }
    answers.push({ conversationId, before: course(one.states.before), after: course(one.states.after) });
    const others = one.differences.filter((each) => each.questionId !== questionId);
    differences.push(...others.map((each) => differenceOf(conversationId, each)));
  }
  return { answers, differences, leftOut };
}
