import { z } from 'zod';
import { clarities, locales, priorities, teams } from '../../dialogs/vocabulary.js';

/** What may be chosen. */
export const choices = z.array(z.object({ id: z.string(), label: z.string() })).readonly();

/** Words that a review has in one language. */
const wordsSchema = z.object({
  goal: z.string().optional().describe('What the question is to find out.'),
  question: z.string().optional().describe('As it was first put to the party, or would have been.'),
  probes: z.array(z.string()).readonly().optional().describe('In what words it was put after that, in order.'),
  value: z.string().optional().describe('What the bot would have taken.'),
  onFile: z.string().optional().describe('What stands on file; only once it is claimed.'),
  choices: choices.optional(),
  items: z
    .array(
      z.object({
        questionId: z.string(),
        type: z.string().optional(),
        name: z.string(),
        value: z.string(),
        onFile: z.string().optional(),
        choices: choices.optional(),
      }),
    )
    .readonly()
    .optional()
    .describe('What was read back and not confirmed.'),
});

const reasonSchema = z.object({ code: z.string(), words: z.string().describe('The words that caused it.') });

/** One thing that was said to a question, and what was understood of it. */
export const sayingSchema = z.object({
  at: z.string(),
  said: z.string(),
  clarity: z.enum(clarities),
  value: z.string().optional(),
  reasons: z.array(reasonSchema).readonly(),
  confidence: z.number().optional().describe('How sure the machine was of having heard this, 0 to 1.'),
  alternatives: z.array(z.string()).readonly().optional().describe('What else it may have heard, the likeliest first.'),
});

/** A review as agents see it. */
export const reviewSchema = wordsSchema.extend({
  id: z.string().describe('`<conversation>~<review>`: unique in the installation.'),
  questionId: z.string().optional(),
  inLanguages: z.object({ 'zh-CN': wordsSchema, 'en-US': wordsSchema }),
  type: z.string().optional(),
  field: z.string().optional().describe('The fact of the case’s file that it is about.'),
  reason: z.string(),
  priority: z.enum(priorities),
  openedAt: z.string(),
  dueAt: z.string(),
  clarity: z.enum(clarities).optional(),
  reasons: z.array(reasonSchema).readonly(),
  said: z.string().optional(),
  sayings: z.array(sayingSchema).readonly().describe('Everything that was said to the question, oldest first.'),
  acceptable: z.boolean().describe('Whether there is something to accept.'),
  flags: z.array(z.string()).readonly(),
  heardAt: z
    .object({ callId: z.string(), second: z.number() })
    .optional()
    .describe('Where the recording of a call says it, from the question on.'),
  claimedBy: z.string().optional().describe('Who holds its conversation now.'),
  deciding: z
    .object({ by: z.string(), kind: z.string(), until: z.string() })
    .optional()
    .describe('What was decided and can be taken back until then.'),
  resolved: z
    .object({ by: z.string(), resolution: z.string(), at: z.string(), cause: z.string().optional() })
    .optional(),
});

/** A conversation with its open reviews. */
export const conversationReviewsSchema = z.object({
  conversationId: z.string(),
  caseId: z.string(),
  partyId: z.string(),
  role: z.string(),
  name: z.string().describe('Initials, until a review is claimed.'),
  locale: z.enum(locales),
  market: z.string(),
  status: z.string(),
  outcome: z.string().optional(),
  team: z.enum(teams),
  priority: z.enum(priorities),
  dueAt: z.string(),
  heldBy: z.string().optional().describe('Who works on it now.'),
  heldUntil: z.string().optional().describe('When their hold lapses unless it is renewed.'),
  notes: z
    .array(z.object({ seq: z.number(), at: z.string(), by: z.string(), text: z.string() }))
    .readonly()
    .describe('What people noted about it, the oldest first.'),
  reviews: z.array(reviewSchema).readonly(),
});

export type ConversationReviews = z.output<typeof conversationReviewsSchema>;
