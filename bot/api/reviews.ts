import { z } from 'zod';
import { claimReview } from '../reviews/claim-review.js';
import { resolveReview } from '../reviews/resolve-review.js';
import { reviewQueue } from '../reviews/review-queue.js';
import { queueRowSchema, reviewSchema } from '../views/review-schema.js';
import { route } from './api-route.js';
import { causeSchema } from './cause-schema.js';
import { viewOf } from './conversations.js';
import { freeText } from './free-text.js';
import { empty, json } from './takes.js';

const accept = z.literal('accept').describe('What was understood holds.');
const correct = z.literal('correct').describe('Another value holds.');
const askAgain = z.literal('ask-again').describe('The party is asked once more.');
const value = z
  .union([z.boolean(), z.number(), z.string().min(1).max(1_600), z.object({ amount: z.number() }), z.array(z.string())])
  .describe('The right value; words are read as an answer to the question would be.');
const questionId = z.string().max(40).describe('An item of the read-back.');
const cause = causeSchema
  .optional()
  .describe(
    'Why the employer differs, W1 to W9 or one of the desk’s own; needed where it does, unless the case has it already.',
  );

const resolveSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: accept, cause }),
  z.strictObject({ kind: correct, value, cause }),
  z.strictObject({ kind: askAgain }),
  z.strictObject({
    cause,
    kind: z.literal('each').describe('Of what was read back, each item is decided by itself.'),
    items: z
      .array(
        z.discriminatedUnion('kind', [
          z.strictObject({ questionId, kind: accept }),
          z.strictObject({ questionId, kind: correct, value }),
          z.strictObject({ questionId, kind: askAgain }),
        ]),
      )
      .min(1)
      .max(9)
      .describe('A decision for every item, once.'),
  }),
  z.strictObject({
    kind: z.literal('close').describe('Nothing more is done about it.'),
    cause,
    note: freeText(2_000).optional().describe('Anything else; kept sealed.'),
  }),
]);

/** The agents’ queue. A decision enters the conversation like any other input. */
export const reviewRoutes = [
  route({
    method: 'GET',
    path: '/api/reviews',
    does: 'The agents’ queue, the most urgent first. Names are initials, and what is on file is covered, until a review is claimed.',
    right: 'queue',
    gives: z.array(queueRowSchema),
    answers: '200 and a list of conversations with their open reviews',
    handle: async (_asked, parts) => ({ status: 200, body: await reviewQueue(parts) }),
  }),
  route({
    method: 'POST',
    path: '/api/reviews/:id/claim',
    does: 'Takes a review. The first who claims it has it.',
    right: 'queue',
    takes: empty,
    signs: 'Who takes it.',
    gives: reviewSchema,
    answers: '200 and the review; 409 when somebody else has it',
    handle: async ({ params, by }, parts) => ({ status: 200, body: await claimReview(params.id, by, parts) }),
  }),
  route({
    method: 'POST',
    path: '/api/reviews/:id/resolve',
    does: 'Decides a review.',
    right: 'queue',
    takes: json(resolveSchema),
    signs: 'Who decides.',
    answers: '200 and the conversation; 409 when it is decided or another’s',
    async handle({ params, body, by }, parts) {
      const conversationId = await resolveReview(params.id, body, by, parts);
      return { status: 200, body: await viewOf(conversationId, parts) };
    },
  }),
] as const;
