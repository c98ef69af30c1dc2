import { z } from 'zod';
import { clarities } from '../../dialogs/vocabulary.js';

const faultSchema = z.object({
  file: z.string(),
  line: z.number().describe('Counted from 1.'),
  column: z.number(),
  rule: z.string(),
  message: z.string(),
  remedy: z.string(),
});
/** Words in both languages. */
export const inBoth = z.object({ 'zh-CN': z.string(), 'en-US': z.string() });
const step = z.enum(['draft', 'sent', 'approved']);

/** A script with its versions. */
export const scriptSchema = z.object({
  id: z.string(),
  title: inBoth,
  party: z.string().optional(),
  stage: z.string().optional(),
  placedBy: z.string().optional(),
  current: z.number().optional().describe('The version that new conversations use.'),
  versions: z
    .array(
      z.object({
        version: z.number(),
        isBrought: z.boolean().describe('Ringback brings it; the others were published here.'),
        questions: z.number(),
        by: z.string().optional().describe('Who published it.'),
        approvedBy: z.string().optional(),
        at: z.string().optional(),
        withdrawn: z
          .object({
            version: z.number(),
            by: z.string(),
            words: z.string(),
            at: z.string(),
            conversations: z.enum(['stay', 'to-person']),
            handed: z
              .number()
              .optional()
              .describe('How many conversations a person got; absent while they are looked for.'),
          })
          .optional(),
      }),
    )
    .readonly(),
  step: step.optional().describe('How far its draft has come, if there is one.'),
  draftBy: z.string().optional().describe('Who wrote in the draft last.'),
});

/** A draft, with what is wrong with it. */
export const draftSchema = z.object({
  id: z.string(),
  edition: z.number().describe('Counts its changes; whoever changes it names the one that they saw.'),
  text: z.string(),
  basedOn: z.number(),
  step,
  writers: z.array(z.string()).readonly(),
  by: z.string(),
  at: z.string(),
  sentBy: z.string().optional(),
  approvedBy: z.string().optional(),
  rejected: z.object({ by: z.string(), words: z.string() }).optional(),
  faults: z.array(faultSchema).readonly(),
});

/** One script with its draft. */
export const oneScriptSchema = scriptSchema.extend({ draft: draftSchema.optional() });

/** What is wrong with a text. */
export const faultsSchema = z.object({ faults: z.array(faultSchema).readonly() });

const standing = z.object({ status: z.string(), clarity: z.string().optional() });

/** What a draft would have made of past conversations. */
export const replaySchema = z.object({
  edition: z.number().describe('Of the draft: what the next page has to be of, too.'),
  examined: z.number(),
  replayed: z.number(),
  compared: z.number().describe('Answers.'),
  differences: z
    .array(
      z.object({
        conversationId: z.string(),
        questionId: z.string(),
        before: standing,
        after: standing,
        isOtherValue: z.boolean(),
      }),
    )
    .readonly(),
  outcomes: z.array(z.object({ conversationId: z.string(), before: z.string(), after: z.string() })).readonly(),
  next: z.string().optional().describe('Where the next page begins; without it, it was the last.'),
});

/** A script that was tried out. */
export const triedOutSchema = z.object({
  faults: z.array(faultSchema).readonly(),
  lines: z
    .array(
      z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('bot'),
          text: z.string(),
          isSpoken: z.boolean().describe('Else it is sent, or read by a person.'),
        }),
        z.object({ kind: z.literal('party'), form: z.enum(['words', 'keys', 'silence', 'wait']), text: z.string() }),
        z.object({
          kind: z.literal('understood'),
          questionId: z.string(),
          clarity: z.enum(clarities),
          reasons: z.array(z.object({ code: z.string(), words: z.string() })).readonly(),
        }),
        z.object({ kind: z.literal('noted'), what: z.enum(['review', 'flag']), code: z.string() }),
        z.object({ kind: z.literal('did'), what: z.string(), about: z.string().optional() }),
      ]),
    )
    .readonly(),
  open: z.string().optional().describe('What stands open: a question’s id, or a step.'),
  outcome: z.string().optional(),
});
