import { z } from 'zod';
import { locales } from '../../dialogs/vocabulary.js';
import type { AnswerGroup, QuestionGroup } from '../learning/answer-groups.js';
import type { AnswersNotUnderstood } from '../learning/read-not-understood.js';
import { inBoth, replaySchema } from './scripts-answer.js';

/** Answers to a script that were not understood. */
export const notUnderstoodSchema = z.object({
  from: z.string(),
  to: z.string(),
  conversations: z.number().describe('Conversations that were opened for it.'),
  isAll: z.boolean().describe('None was left out; else these are some of them, in no order.'),
  questions: z
    .array(
      z.object({
        questionId: z.string(),
        version: z.number(),
        locale: z.enum(locales),
        goal: inBoth.optional(),
        type: z.string(),
        means: z
          .array(z.object({ value: z.string(), label: inBoth.optional() }))
          .readonly()
          .describe('What a synonym may mean: a choice, `yes` or `no`. None where the question lists nothing.'),
        count: z.number().describe('Answers that were heard and not understood.'),
        unheard: z.number().describe('Apart from them: what the machine did not hear.'),
        hidden: z.number().describe('Answers whose words are not shown, for too few said the same.'),
        answers: z
          .array(
            z.object({
              words: z.string().describe('Covered, without capitals and the marks around them.'),
              count: z.number(),
              code: z.string().describe('Why they led to no value.'),
              mayAdd: z.boolean().describe('They may be made a synonym.'),
              meant: z
                .array(z.object({ value: z.string(), by: z.enum(['person', 'party']), count: z.number() }))
                .readonly()
                .describe('What they turned out to mean: a person decided so, or the party said it plainly later.'),
              conversations: z.array(z.string()).readonly().describe('Some in which they were said.'),
            } satisfies Record<keyof AnswerGroup, unknown>),
          )
          .readonly(),
      }),
    )
    .readonly(),
});

const course = z.object({
  status: z.string(),
  clarity: z.string().optional(),
  value: z.string().optional().describe('A choice, `yes` or `no`.'),
  times: z.number().describe('How often something was said to the question.'),
});

/** What a draft would have made of such answers. */
export const answersReplaySchema = z.object({
  answers: z.array(z.object({ conversationId: z.string(), before: course, after: course })).readonly(),
  differences: replaySchema.shape.differences.describe('What else would stand otherwise in the same conversations.'),
  leftOut: z.number().describe('Conversations that say too little to be replayed.'),
});

/** The list as the API gives it. */
export function notUnderstoodView(
  { from, to }: { readonly from: string; readonly to: string },
  { questions, ...read }: AnswersNotUnderstood,
): z.output<typeof notUnderstoodSchema> {
  return { from, to, ...read, questions: questions.map(questionView) };
}

function questionView({ question: { goal, type, choices = [] }, ...group }: QuestionGroup) {
  const means =
    type === 'yes-no' ? [{ value: 'yes' }, { value: 'no' }] : choices.map(({ id, label }) => ({ value: id, label }));
  return { ...group, type, means, ...(goal && { goal }) };
}
