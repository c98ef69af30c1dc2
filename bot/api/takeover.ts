import { z } from 'zod';
import { refusalReasons } from '../../dialogs/policy/permission.js';
import { locales } from '../../dialogs/vocabulary.js';
import { changeLanguage } from '../reviews/takeover/change-language.js';
import { fill } from '../reviews/takeover/fill.js';
import { handBack } from '../reviews/takeover/hand-back.js';
import { permissionToWrite } from '../reviews/takeover/permission-to-write.js';
import { snippetsFor } from '../reviews/takeover/snippets-for.js';
import { takeOver } from '../reviews/takeover/take-over.js';
import { warnOfNumber } from '../reviews/takeover/warn-of-number.js';
import { write } from '../reviews/takeover/write.js';
import { knownState } from '../turn/known-state.js';
import { conversationSchema } from '../views/conversation-schema.js';
import { answerValue } from './answer-value.js';
import { route } from './api-route.js';
import { viewOf } from './conversations.js';
import { freeText } from './free-text.js';
import { empty, json } from './takes.js';

const textSchema = z.strictObject({
  text: freeText(320).min(1).describe('What the party reads; the lender’s name is put before it.'),
});
const languageSchema = z.strictObject({
  locale: z.enum(locales).describe('In which they are written to from then on.'),
});
const fillSchema = z.strictObject({
  questionId: z.string().max(40).describe('A question that is still open.'),
  value: answerValue,
});

const snippetSchema = z.object({
  id: z.string(),
  inLanguages: z.object({ 'zh-CN': z.string(), 'en-US': z.string() }).describe('What it is for.'),
  text: z.string().describe('As the party would read it, without the lender’s name before it.'),
});

/** A person in the bot’s place. */
export const takeoverRoutes = [
  route({
    method: 'POST',
    path: '/api/conversations/:id/takeover',
    does: 'Silences the bot and lets a person write to the party in its place. They hold the conversation, and with it its reviews, for a quarter of an hour after the last thing that they did; then the bot goes on.',
    right: 'queue',
    takes: empty,
    signs: 'Who takes over.',
    gives: conversationSchema,
    answers:
      '200 and the conversation; 409 while somebody else holds it, a call is on, another conversation goes on over the number, or the policy lets no message out',
    async handle({ params, by }, parts) {
      await takeOver(params.id, by, parts);
      return { status: 200, body: await viewOf(params.id, by, parts) };
    },
  }),
  route({
    method: 'GET',
    path: '/api/conversations/:id/may-write',
    does: 'Whether a person may write to the party now, as the policy answers.',
    right: 'queue',
    gives: z.object({
      reason: z.enum(refusalReasons).optional().describe('Why they may not.'),
      until: z.string().optional().describe('From when they may; absent where waiting does not help.'),
    }),
    answers: '200; without a reason they may',
    async handle({ params }, parts) {
      const permission = await permissionToWrite(await knownState(params.id, parts.turns), parts);
      const { reason, until } = permission.kind === 'refused' ? permission : {};
      return { status: 200, body: { reason, until } };
    },
  }),
  route({
    method: 'POST',
    path: '/api/conversations/:id/messages',
    does: 'Writes to the party, if the policy allows it now. Words that threaten or press, that ask for passwords, codes or card numbers, and links are refused, and so is whatever tells of a loan before they proved who they are.',
    right: 'queue',
    takes: json(textSchema),
    signs: 'Who writes.',
    gives: conversationSchema,
    answers: '200 and the conversation; 409 with the reason in words',
    async handle({ params, body, by }, parts) {
      await write(params.id, { ...body, by }, parts);
      return { status: 200, body: await viewOf(params.id, by, parts) };
    },
  }),
  route({
    method: 'POST',
    path: '/api/conversations/:id/number-warning',
    does: 'Asks the party, in the words of the script, to send no numbers of IDs and cards, if the policy allows it now.',
    right: 'queue',
    takes: empty,
    signs: 'Who asks them.',
    gives: conversationSchema,
    answers: '200 and the conversation; 409 with the reason in words',
    async handle({ params, by }, parts) {
      await warnOfNumber(params.id, by, parts);
      return { status: 200, body: await viewOf(params.id, by, parts) };
    },
  }),
  route({
    method: 'POST',
    path: '/api/conversations/:id/language',
    does: 'Goes on in another language: snippets come in it, and the bot asks in it after the hand-back.',
    right: 'queue',
    takes: json(languageSchema),
    signs: 'Who switches.',
    gives: conversationSchema,
    answers: '200 and the conversation; 409 when it was not taken over',
    async handle({ params, body, by }, parts) {
      await changeLanguage(params.id, { ...body, by }, parts);
      return { status: 200, body: await viewOf(params.id, by, parts) };
    },
  }),
  route({
    method: 'GET',
    path: '/api/conversations/:id/snippets',
    does: 'What can be written to this party at a stroke, in their language: snippets that passed the checks of `ringback lint`. What tells of a loan is left out until they proved who they are.',
    right: 'queue',
    gives: z.array(snippetSchema),
    answers: '200 and a list',
    handle: async ({ params, signedIn }, parts) => ({
      status: 200,
      body: await snippetsFor(params.id, signedIn?.name ?? '', parts),
    }),
  }),
  route({
    method: 'POST',
    path: '/api/conversations/:id/answers',
    does: 'Fills in an answer that the party gave to the person who took over; the bot does not ask it again.',
    right: 'queue',
    takes: json(fillSchema),
    signs: 'Who fills it in.',
    gives: conversationSchema,
    answers: '200 and the conversation; 409 when the question is not open',
    async handle({ params, body, by }, parts) {
      await fill(params.id, { ...body, by }, parts);
      return { status: 200, body: await viewOf(params.id, by, parts) };
    },
  }),
  route({
    method: 'POST',
    path: '/api/conversations/:id/hand-back',
    does: 'Lets the bot go on, at what is open next. Who took over still holds the conversation’s reviews.',
    right: 'queue',
    letsGo: true,
    takes: empty,
    signs: 'Who hands it back.',
    gives: conversationSchema,
    answers: '200 and the conversation; 409 when it was not taken over',
    async handle({ params, by }, parts) {
      await handBack(params.id, by, parts);
      return { status: 200, body: await viewOf(params.id, by, parts) };
    },
  }),
] as const;
