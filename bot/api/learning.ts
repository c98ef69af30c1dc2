import { z } from 'zod';
import { locales } from '../../dialogs/vocabulary.js';
import { spanOf } from '../insights/read-insights.js';
import { addSynonym } from '../learning/add-synonym.js';
import { readNotUnderstood } from '../learning/read-not-understood.js';
import { replayAnswers } from '../learning/replay-answers.js';
import { draftView } from '../scripts/script-view.js';
import { route } from './api-route.js';
import { freeText } from './free-text.js';
import { answersReplaySchema, notUnderstoodSchema, notUnderstoodView } from './learning-answer.js';
import { draftSchema } from './scripts-answer.js';
import { json } from './takes.js';

const day = z.iso.date('a day like 2026-02-20').optional();

/** Learning from what was said: answers that were not understood, and what they may mean from now on. */
export const learningRoutes = [
  route({
    method: 'GET',
    path: '/api/scripts/:script/not-understood',
    does: 'Answers to a script that led to no value, by question and by their words, with what they turned out to mean. Names and numbers are covered; of questions that list no choices only what three or more said is shown.',
    right: 'scripts',
    query: z.strictObject({
      from: day.describe('The first day; four weeks together with the last unless told.'),
      to: day.describe('The last day, where the lender is; today unless told.'),
      version: z.coerce.number().int().min(1).optional().describe('Only this version.'),
      question: z.string().min(1).max(100).optional().describe('Only this question.'),
      locale: z.enum(locales).optional().describe('Only what was said in this language.'),
    }),
    gives: notUnderstoodSchema,
    answers: '200 and the answers, from 300 conversations at most',
    async handle({ params, query: { from, to, ...wish } }, parts) {
      const span = spanOf({ ...(from !== undefined && { from }), ...(to !== undefined && { to }) }, parts.clock.now());
      const read = await readNotUnderstood({ script: params.script, ...span, ...wish }, parts);
      return { status: 200, body: notUnderstoodView(span, read) };
    },
  }),
  route({
    method: 'POST',
    path: '/api/scripts/:script/draft/synonym',
    does: 'Writes a synonym into the draft, and nothing else; without a draft it begins one. What would turn a doubt into a plain answer is refused.',
    right: 'scripts',
    takes: json(
      z.strictObject({
        edition: z.int().min(1).optional().describe('The edition of the draft that one saw; none where there is none.'),
        questionId: z.string().min(1).max(100).describe('The question that is to understand it.'),
        value: z.string().min(1).max(100).describe('What it means: the id of a choice, `yes` or `no`.'),
        locale: z.enum(locales).describe('The language of the words.'),
        words: freeText(40)
          .min(1)
          .regex(/^[^\d*]+$/u, 'no numbers, and nothing that is covered')
          .describe('The words.'),
      }),
    ),
    signs: 'Who adds it.',
    gives: draftSchema,
    answers: '200 and the draft; 400 for words that will not do; 409 when somebody else changed the draft meanwhile',
    async handle({ params, body, by }, parts) {
      return { status: 200, body: draftView(await addSynonym(params.script, body, by, parts), parts.scripts) };
    },
  }),
  route({
    method: 'POST',
    path: '/api/scripts/:script/draft/replay-answers',
    does: 'What the draft would have made of a question in these conversations, and what else would stand otherwise in them. Nothing is changed.',
    right: 'scripts',
    takes: json(
      z.strictObject({
        questionId: z.string().min(1).max(100).describe('The question.'),
        conversations: z.array(z.string().min(1).max(200)).max(50).describe('The conversations.'),
      }),
    ),
    gives: answersReplaySchema,
    answers: '200 and the answers',
    handle: async ({ params, body }, parts) => ({
      status: 200,
      body: await replayAnswers(params.script, body, parts),
    }),
  }),
] as const;
