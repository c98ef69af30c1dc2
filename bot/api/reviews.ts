import { z } from 'zod';
import { locales, priorities, teams } from '../../dialogs/vocabulary.js';
import { claimReview } from '../reviews/claim-review.js';
import { conversationReviews } from '../reviews/conversation-reviews.js';
import { decideReview, undoDecision } from '../reviews/decide-review.js';
import { handToTeam } from '../reviews/hand-to-team.js';
import { letGo, renewHold } from '../reviews/hold-conversation.js';
import { queuePage, writtenPlace } from '../reviews/queue-page.js';
import { resolveReview } from '../reviews/resolve-review.js';
import { writeNote } from '../reviews/write-note.js';
import { conversationSchema } from '../views/conversation-schema.js';
import { queuePageSchema } from '../views/queue-schema.js';
import { conversationReviewsSchema, reviewSchema } from '../views/review-schema.js';
import { answerValue } from './answer-value.js';
import { route } from './api-route.js';
import { causeSchema } from './cause-schema.js';
import { viewOf } from './conversations.js';
import { freeText } from './free-text.js';
import { pageQuery } from './page-of.js';
import { empty, json } from './takes.js';

const accept = z.literal('accept').describe('What was understood holds.');
const correct = z.literal('correct').describe('Another value holds.');
const askAgain = z.literal('ask-again').describe('The party is asked once more.');
const questionId = z.string().max(40).describe('An item of the read-back.');
const cause = causeSchema
  .optional()
  .describe(
    'Why the employer differs, W1 to W9 or one of the desk’s own; needed where it does, unless the case has it already.',
  );

const resolveSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: accept, cause }),
  z.strictObject({ kind: correct, value: answerValue, cause }),
  z.strictObject({ kind: askAgain }),
  z.strictObject({
    cause,
    kind: z.literal('each').describe('Of what was read back, each item is decided by itself.'),
    items: z
      .array(
        z.discriminatedUnion('kind', [
          z.strictObject({ questionId, kind: accept }),
          z.strictObject({ questionId, kind: correct, value: answerValue }),
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

const queueQuery = z.object({
  limit: pageQuery.limit,
  after: z
    .string()
    .max(400)
    .regex(writtenPlace, 'the `next` of the page before')
    .optional()
    .describe('The `next` of the page before.'),
  priority: z.enum(priorities).optional().describe('Only these.'),
  team: z.enum(teams).optional().describe('Only what this team looks after.'),
  language: z.enum(locales).optional().describe('Only parties who are spoken to in this language.'),
  mine: z.enum(['true', 'false']).optional().describe('`true`: only what one holds oneself.'),
});
const teamSchema = z.strictObject({
  team: z.enum(teams).describe('Who looks after it from now on.'),
  note: freeText(2_000).optional().describe('What they should know; kept sealed.'),
});
const noteSchema = z.strictObject({ text: freeText(2_000).min(1).describe('What they should know; kept sealed.') });
const holdSchema = z.object({ heldBy: z.string(), heldUntil: z.string().describe('When it lapses unless renewed.') });

/** The agents’ queue. A decision enters the conversation like any other input. */
export const reviewRoutes = [
  route({
    method: 'GET',
    path: '/api/reviews',
    does: 'The agents’ queue, a page at a time, the most urgent first. Names are initials; `GET /api/conversations/:id/reviews` has the reviews themselves.',
    right: 'queue',
    query: queueQuery,
    gives: queuePageSchema,
    answers: '200 and a page of conversations with open reviews',
    async handle({ query: { mine, language, ...wish }, signedIn }, parts) {
      // A program of the installation’s holds nothing.
      const heldBy = mine === 'true' ? (signedIn?.name ?? '') : undefined;
      return { status: 200, body: await queuePage({ ...wish, locale: language, heldBy }, parts) };
    },
  }),
  route({
    method: 'GET',
    path: '/api/conversations/:id/reviews',
    does: 'The open reviews of one conversation, as the queue has them.',
    right: 'queue',
    gives: conversationReviewsSchema,
    answers: '200 and the conversation with its open reviews, of which there may be none',
    handle: async ({ params, signedIn }, parts) => ({
      status: 200,
      body: await conversationReviews(params.id, signedIn?.name, parts),
    }),
  }),
  route({
    method: 'POST',
    path: '/api/reviews/:id/claim',
    does: 'Takes a review, and with it all that are open in its conversation, for a quarter of an hour at a time. The first who claims it has it.',
    right: 'queue',
    takes: empty,
    signs: 'Who takes it.',
    gives: reviewSchema,
    answers: '200 and the review; 409 when somebody else has it',
    handle: async ({ params, by }, parts) => ({ status: 200, body: await claimReview(params.id, by, parts) }),
  }),
  route({
    method: 'POST',
    path: '/api/conversations/:id/hold/renew',
    does: 'Keeps a conversation that one claimed for another quarter of an hour.',
    right: 'queue',
    takes: empty,
    signs: 'Who holds it.',
    gives: holdSchema,
    answers: '200; 409 when it lapsed, or is another’s',
    async handle({ params, by }, parts) {
      const { until } = await renewHold(params.id, by, parts);
      return { status: 200, body: { heldBy: by, heldUntil: new Date(until).toISOString() } };
    },
  }),
  route({
    method: 'POST',
    path: '/api/conversations/:id/hold/release',
    does: 'Lets others have a conversation that one claimed. Whoever took it over hands it back to the bot.',
    right: 'queue',
    letsGo: true,
    takes: empty,
    signs: 'Who holds it.',
    gives: z.object({}),
    answers: '200, also when it was theirs no more',
    async handle({ params, by }, parts) {
      await letGo(params.id, by, parts);
      return { status: 200, body: {} };
    },
  }),
  route({
    method: 'POST',
    path: '/api/conversations/:id/notes',
    does: 'Notes something about a conversation for those who come after. The party never sees it.',
    right: 'queue',
    takes: json(noteSchema),
    signs: 'Who notes it.',
    gives: conversationReviewsSchema,
    answers: '201 and the conversation with its open reviews and notes',
    async handle({ params, body, by }, parts) {
      await writeNote(params.id, { ...body, by }, parts);
      return { status: 201, body: await conversationReviews(params.id, by, parts) };
    },
  }),
  route({
    method: 'POST',
    path: '/api/conversations/:id/team',
    does: 'Hands what waits in a conversation to another team, with a note for them. Who held it holds it no more.',
    right: 'queue',
    takes: json(teamSchema),
    signs: 'Who hands it on.',
    gives: conversationReviewsSchema,
    answers: '200 and the conversation with its open reviews; 409 while somebody else holds it',
    async handle({ params, body, by }, parts) {
      await handToTeam(params.id, { ...body, by }, parts);
      return { status: 200, body: await conversationReviews(params.id, by, parts) };
    },
  }),
  route({
    method: 'POST',
    path: '/api/reviews/:id/resolve',
    does: 'Decides a review: at once, or with `?undoable=true` in ten seconds unless it is taken back.',
    right: 'queue',
    query: z.object({
      undoable: z
        .enum(['true', 'false'])
        .default('false')
        .describe('`true`: it can be taken back for ten seconds; it takes effect also when nobody waits for it.'),
    }),
    takes: json(resolveSchema),
    signs: 'Who decides.',
    gives: conversationSchema,
    answers: '200 and the conversation; 409 when it is decided or another’s',
    async handle({ params, query, body, by }, parts) {
      const decide = query.undoable === 'true' ? decideReview : resolveReview;
      const conversationId = await decide(params.id, body, by, parts);
      return { status: 200, body: await viewOf(conversationId, by, parts) };
    },
  }),
  route({
    method: 'POST',
    path: '/api/reviews/:id/undo',
    does: 'Takes back what one decided in the last ten seconds.',
    right: 'queue',
    letsGo: true,
    takes: empty,
    signs: 'Who decided.',
    gives: conversationReviewsSchema,
    answers: '200 and the conversation with its open reviews; 409 when it has taken effect',
    async handle({ params, by }, parts) {
      const conversationId = await undoDecision(params.id, by, parts);
      return { status: 200, body: await conversationReviews(conversationId, by, parts) };
    },
  }),
] as const;
