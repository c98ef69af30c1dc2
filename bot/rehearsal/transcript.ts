import { z } from 'zod';
import { clarities, locales, markets, priorities } from '../../dialogs/vocabulary.js';

const value = z.union([z.boolean(), z.number(), z.string(), z.array(z.string()), z.record(z.string(), z.unknown())]);

/** What the bot says, sends and does after a line; `- hang-up` and the like stand alone. */
const we = z
  .array(
    z.union([
      z.strictObject({ say: z.string() }),
      z.strictObject({ text: z.string() }),
      z.strictObject({ transfer: z.string() }),
      z.strictObject({ restrict: z.string() }),
      z.strictObject({ unrestrict: z.string() }),
      z.strictObject({ at: z.string() }),
      z.enum(['call', 'hang-up', 'start-recording', 'pause-recording', 'resume-recording']),
    ]),
  )
  .optional();

const spoken = { confidence: z.number().min(0).max(1).optional(), late: z.literal(true).optional() };

const lineSchema = z.union([
  z.strictObject({ start: z.null(), we }),
  z.strictObject({ they: z.union([z.string(), z.number()]).transform(String), ...spoken, we }),
  z.strictObject({ text: z.union([z.string(), z.array(z.string())]), attachments: z.number().optional(), we }),
  z.strictObject({ keys: z.union([z.string(), z.number()]).transform(String), late: z.literal(true).optional(), we }),
  z.strictObject({ silence: z.null(), we }),
  z.strictObject({ 'hang up': z.null(), we }),
  z.strictObject({ 'they call': z.null(), we }),
  z.strictObject({ wait: z.string().regex(/^\d+ (second|minute|hour|day)s?$/), we }),
  z.strictObject({ again: z.null(), we }),
  z.strictObject({ 'next calls': z.enum(['answered', 'busy', 'no-answer', 'machine', 'failed', 'canceled']), we }),
  z.strictObject({ contact: z.enum(['sms', 'voice']), we }),
  z.strictObject({ carrier: z.enum(['stop', 'start', 'help']), we }),
  z.strictObject({
    resolve: z.strictObject({
      question: z.string().optional(),
      reason: z.string().optional(),
      with: z.enum(['accept', 'correct', 'ask-again', 'close']),
      value: value.optional(),
      cause: z.string().optional(),
    }),
    we,
  }),
  z.strictObject({
    supplement: z.strictObject({ item: z.string(), status: z.enum(['received', 'rejected']) }),
    we,
  }),
]);

const endsSchema = z.strictObject({
  status: z.enum(['open', 'closed']),
  outcome: z.string().optional(),
  answers: z
    .record(
      z.string(),
      z.strictObject({ clarity: z.enum(clarities).optional(), value: value.optional(), by: z.string().optional() }),
    )
    .optional(),
  reviews: z
    .array(
      z.strictObject({
        question: z.string().optional(),
        reason: z.string(),
        priority: z.enum(priorities),
        words: z.array(z.string()).optional(),
        resolved: z.string().optional(),
      }),
    )
    .optional(),
  supplements: z.record(z.string(), z.enum(['requested', 'came', 'received', 'rejected'])).optional(),
  flags: z.array(z.string()).optional(),
});

/** A golden conversation: who is asked what and when, what happens line by line, and how it must end. */
export const transcriptSchema = z.strictObject({
  title: z.string().min(1),
  /** What this conversation holds true, for those who read it. */
  shows: z.string().optional(),
  script: z.string(),
  locale: z.enum(locales),
  market: z.enum(markets),
  channel: z.enum(['sms', 'voice', 'chat']),
  /** The party's wall clock, `YYYY-MM-DDTHH:MM`. */
  start: z.string(),
  inbound: z.boolean().optional(),
  /** Changes to the sample case. */
  case: z.record(z.string(), z.unknown()).default({}),
  /** Changes to the sample party. */
  party: z.record(z.string(), z.unknown()).default({}),
  lines: z.array(lineSchema).min(1),
  ends: endsSchema.optional(),
});

/** A golden conversation. */
export type Transcript = z.infer<typeof transcriptSchema>;
/** One line of a golden conversation. */
export type TranscriptLine = z.infer<typeof lineSchema>;
/** How a golden conversation ends. */
export type TranscriptEnd = z.infer<typeof endsSchema>;
/** What the bot did, as a transcript writes it. */
export type TranscriptReply = NonNullable<TranscriptLine['we']>[number];
