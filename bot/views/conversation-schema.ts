import { z } from 'zod';
import { channels, clarities, locales, markets, partyRoles } from '../../dialogs/vocabulary.js';
import { choices, reviewSchema, sayingSchema } from './review-schema.js';

const inEach = <S extends z.ZodType>(words: S) => z.object({ 'zh-CN': words, 'en-US': words });
const goal = z.string().optional().describe('What the question is to find out.');

/** A conversation in a list. */
export const conversationSummarySchema = z.object({
  id: z.string(),
  caseId: z.string(),
  partyId: z.string(),
  role: z.enum(partyRoles),
  script: z.object({ id: z.string(), version: z.number() }),
  status: z.enum(['open', 'closed']),
  outcome: z.string().optional(),
  channel: z.enum(channels).optional(),
  startedAt: z.string(),
});

const answerWords = z.object({ goal, value: z.string().optional() });

const answerSchema = answerWords.extend({
  questionId: z.string(),
  inLanguages: inEach(answerWords),
  status: z.string(),
  clarity: z.enum(clarities).optional(),
  by: z.string().optional().describe('Who set it, where a person did.'),
  sayings: z.array(sayingSchema),
});

const supplementWords = z.object({ name: z.string() });

/** One line of a readable log. */
const logLineSchema = z.object({
  seq: z.number(),
  at: z.string(),
  kind: z.string(),
  about: z.string(),
  text: z.string().optional(),
});

/** A conversation with everything that is known of it. */
export const conversationSchema = conversationSummarySchema.extend({
  name: z.string(),
  locale: z.enum(locales),
  market: z.enum(markets),
  open: z
    .object({
      kind: z.string().optional(),
      questionId: z.string().optional(),
      goal,
      inLanguages: inEach(z.object({ goal })),
      type: z.string().optional(),
      choices: z.array(z.object({ id: z.string(), key: z.string().optional(), label: z.string() })).optional(),
      text: z.string().describe('The last words to the party.'),
    })
    .optional()
    .describe('What stands open.'),
  answers: z.array(answerSchema),
  stillOpen: z
    .array(
      z.object({
        questionId: z.string(),
        type: z.string(),
        inLanguages: inEach(z.object({ goal, choices: choices.optional() })),
      }),
    )
    .describe('Questions that still have to be asked, in order.'),
  takeover: z
    .object({
      by: z.string(),
      until: z.string().describe('When the bot goes on unless they do something.'),
      news: z
        .array(
          z.object({
            item: z.string(),
            inLanguages: inEach(supplementWords),
            status: z.enum(['received', 'rejected']),
          }),
        )
        .describe('What was made of papers meanwhile; the bot tells the party of it when they hand back.'),
      wishedLocale: z.enum(locales).optional().describe('The language that the party asked for meanwhile.'),
      numberWarning: z
        .string()
        .optional()
        .describe('The party sent the number of an ID or a card: how they can be asked to send none.'),
      botIsDone: z.boolean().describe('The bot has left the script, and says nothing more after them.'),
    })
    .optional()
    .describe('A person writes in the bot’s place.'),
  identified: z.boolean().describe('They have proved who they are in the call or thread that is under way.'),
  transfer: z
    .object({
      to: z.string().optional().describe('Who is rung, or talks; the lender’s desk, unless told.'),
      standing: z.enum(['rings', 'taken', 'not-taken']),
    })
    .optional()
    .describe('The call that is on was put through.'),
  reviews: z.array(reviewSchema),
  supplements: z.array(
    supplementWords.extend({
      item: z.string(),
      questionId: z.string(),
      due: z.string(),
      status: z.enum(['requested', 'came', 'received', 'rejected']),
      asked: z.literal(true).optional(),
      inLanguages: inEach(supplementWords),
    }),
  ),
  flags: z.array(z.object({ flag: z.string(), questionId: z.string(), because: z.string() })).readonly(),
  timers: z.array(z.object({ name: z.string(), at: z.string() })),
  recording: z.enum(['accepted', 'declined']).optional(),
  recordings: z
    .array(
      z.object({
        callId: z.string(),
        standing: z.enum(['awaited', 'kept', 'missed', 'forgotten']),
        seconds: z.number().optional(),
      }),
    )
    .describe('Of the calls whose party agreed to be recorded.'),
  optedOut: z.boolean(),
  optedOutOf: z
    .enum(['sms', 'voice'])
    .optional()
    .describe('The one channel that the party wants no more contact over.'),
  log: z.array(logLineSchema).describe('The end of its log.'),
});
