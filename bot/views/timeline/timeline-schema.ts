import { z } from 'zod';
import { channels, clarities, priorities, teams } from '../../../dialogs/vocabulary.js';

const entry = z.object({
  seq: z.number().describe('Its place in the log.'),
  at: z.string().describe('ISO 8601, UTC.'),
  channel: z.enum(channels).optional(),
  callId: z.string().optional().describe('The call that it belongs to.'),
});
const questionId = z.string().optional();
const words = z.string().optional();
const recordedAt = z
  .number()
  .optional()
  .describe(
    'Where the party agreed to the recording: the second of it, counted from their yes; the recording may begin a moment later.',
  );

const said = entry.extend({
  kind: z.literal('said'),
  who: z.enum(['party', 'bot', 'person']),
  by: z.string().optional().describe('Who wrote it, where a person did.'),
  to: z.string().optional().describe('Who had taken over then.'),
  form: z.enum(['words', 'keys', 'nothing']).describe('How: `nothing` is silence, or a picture without words.'),
  words: words.describe('Absent where they prove an identity, and once the party was erased.'),
  hidden: z.enum(['secret', 'erased']).optional().describe('Why there are no words.'),
  on: z.string().optional().describe('What stood open: a question’s id, or a step.'),
  attachments: z.number().optional(),
  recordedAt,
});
const understood = entry.extend({
  kind: z.literal('understood'),
  questionId: z.string(),
  clarity: z.enum(clarities),
  reasons: z.array(z.object({ code: z.string(), words: z.string().describe('The words that caused it.') })),
  words: words.describe('What was said, as it was read.'),
});
const settled = entry.extend({
  kind: z.literal('settled'),
  questionId: z.string(),
  status: z.string(),
  by: z.string().describe('`party`, or the person who set it, by name.'),
});
const flag = entry.extend({ kind: z.literal('flag'), flag: z.string(), questionId, because: z.string() });
const review = entry.extend({
  kind: z.literal('review'),
  step: z.enum(['opened', 'extended', 'claimed', 'decided']),
  reviewId: z.string(),
  questionId,
  reason: z.string().optional(),
  priority: z.enum(priorities).optional(),
  by: z.string().optional().describe('The person who took or decided it.'),
  decision: z.string().optional(),
  words: words.describe('What the party said of it, or the note of who decided.'),
});
const team = entry.extend({
  kind: z.literal('team'),
  team: z.enum(teams).describe('Who looks after what waits from then on.'),
  by: z.string(),
  words: words.describe('What they should know.'),
});
const takeover = entry.extend({
  kind: z.literal('takeover'),
  step: z.enum(['taken-over', 'handed-back', 'lapsed', 'called', 'ended']).describe('That it began, or why it ended.'),
  by: z.string().optional(),
});
const note = entry.extend({ kind: z.literal('note'), by: z.string(), words });
const notReached = entry.extend({
  kind: z.literal('not-reached'),
  failure: z.string().describe('Why a call or a message reached nobody.'),
  code: z.number().optional().describe('The provider’s.'),
});
const call = entry.extend({
  kind: z.literal('call'),
  step: z
    .enum(['connected', 'recording', 'put-through', 'taken', 'talked', 'not-taken', 'left', 'ended'])
    .describe('`talked`: the person to whom it was put through has left it; `not-taken`: nobody picked up.'),
  by: z.string().optional().describe('To whom it was put through; the lender’s desk, unless told.'),
  direction: z.enum(['inbound', 'outbound']).optional(),
  recording: z.enum(['accepted', 'declined']).optional(),
  status: z.string().optional().describe('Why we left it, or how the provider says that it ended.'),
  seconds: z.number().optional().describe('How long it took.'),
});
const happened = entry.extend({
  kind: z.literal('happened'),
  what: z.string().describe('The kind of the event; the reference of events says what each means.'),
  about: z.string(),
});

/** One thing in the timeline of a conversation. */
export const timelineEntrySchema = z.discriminatedUnion('kind', [
  said,
  understood,
  settled,
  flag,
  review,
  team,
  takeover,
  note,
  notReached,
  call,
  happened,
]);

/** A conversation as it is read, the oldest first. */
export const timelineSchema = z.object({
  entries: z.array(timelineEntrySchema),
  seq: z.number().describe('The last event that it covers: what the next `after` is.'),
});

/** One thing in the timeline of a conversation. */
export type TimelineEntry = z.output<typeof timelineEntrySchema>;
