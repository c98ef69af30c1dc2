import { z } from 'zod';
import { employerSchema } from '../../dialogs/casework/employer.js';
import { outreachPlanSchema } from '../../dialogs/engine/outreach/plan.js';
import { clarities, locales, markets, partyRoles, priorities } from '../../dialogs/vocabulary.js';
import { lineSchema } from './transcript-lines.js';

const value = z.union([z.boolean(), z.number(), z.string(), z.array(z.string()), z.record(z.string(), z.unknown())]);

const endsSchema = z.strictObject({
  status: z.enum(['open', 'closed']).optional(),
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
  file: z.record(z.string(), z.unknown()).optional(),
});

/** A golden conversation: who is asked what and when, what happens line by line, and how it must end. */
export const transcriptSchema = z.strictObject({
  title: z.string().min(1).describe('What happens, in a line.'),
  shows: z.string().optional().describe('What it holds true, for those who read it.'),
  script: z.string().describe('The script, by its id.'),
  locale: z.enum(locales).describe('The language of the party.'),
  market: z.enum(markets).describe('The law and currency of the loan.'),
  channel: z.enum(['sms', 'voice', 'chat']).describe('How it begins.'),
  start: z.string().describe('When, on the party’s wall clock: `2026-11-23T10:00`.'),
  inbound: z.boolean().optional().describe('The party wrote or called first.'),
  plan: outreachPlanSchema
    .optional()
    .describe('The order in which ways to reach the party are tried; the usual one for the channel unless told.'),
  case: z.record(z.string(), z.unknown()).default({}).describe('What is otherwise than in the sample case.'),
  party: z
    .record(z.string(), z.unknown())
    .default({})
    .describe('What is otherwise about the party who is spoken to; `null` takes away.'),
  without: z
    .array(z.enum(['co-borrower', 'guarantor']))
    .default([])
    .describe('Parties of the sample case that this one has not.'),
  parties: z
    .array(z.looseObject({ role: z.enum(partyRoles), name: z.string().min(1) }))
    .default([])
    .describe('Further ones, such as the employer, with their `contactPoints`. Their id is their role unless told.'),
  employers: z
    .array(employerSchema)
    .default([])
    .describe('What directories say of employers, as `import-employers` reads them from JSON.'),
  lines: z.array(lineSchema).min(1).describe('What happens, one after the other.'),
  ends: endsSchema
    .optional()
    .describe(
      'How it ends: answers, reviews, supplements and flags of the conversation; `file`, the file of the case.',
    ),
});

/** A golden conversation. */
export type Transcript = z.infer<typeof transcriptSchema>;
/** How a golden conversation ends. */
export type TranscriptEnd = z.infer<typeof endsSchema>;
