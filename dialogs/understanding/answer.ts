import { z } from 'zod';
import { answerTypes, locales } from '../vocabulary.js';

/** One thing that may be chosen: by key, label, ordinal, synonym or paraphrase. */
export const choiceSchema = z.object({
  id: z.string(),
  label: z.string(),
  key: z.string().optional(),
  synonyms: z.array(z.string()).default([]),
});

/** An employer as the file knows it. */
export const organizationOnFileSchema = z.object({
  name: z.string(),
  aliases: z.array(z.string()).optional(),
  formerNames: z.array(z.string()).optional(),
});

/** How far a value may be from the file and still agree. Without one it must be equal. */
export const toleranceSchema = z.strictObject({
  percent: z.number().positive().max(50).optional().describe('Percent of the value on file.'),
  months: z.number().int().positive().max(24).optional().describe('Months, for dates and months.'),
  days: z
    .number()
    .int()
    .positive()
    .max(15)
    .optional()
    .describe("Days, for days of the month (taken round the month's end) and dates."),
  spokenRounding: z
    .boolean()
    .optional()
    .describe('"About four hundred thousand" agrees with 403,250: the value on file, rounded as the party rounded it.'),
});

/** One answer as it was heard, with all that its meaning depends on; the contract of `understand`. */
export const answerSchema = z.object({
  id: z.string().optional(),
  locale: z.enum(locales),
  type: z.enum(answerTypes),
  /** The question as it was put to the party; its form decides what 有, 没有 or "I do" mean. */
  question: z.string().optional(),
  /** The words that were last put, where they were not the question's own: 有，还是没有？ */
  asked: z.string().optional(),
  text: z.string(),
  /** The recogniser's n-best list, best first. */
  alternatives: z.array(z.string()).optional(),
  /** 0 to 1; absent when the recogniser did not say. */
  confidence: z.number().min(0).max(1).optional(),
  /** Local time where the party is, `YYYY-MM-DDTHH:MM:SS`; without it relative dates are unclear. */
  now: z.string().optional(),
  /** The question accepts one value said with "about". */
  approximate: z.boolean().optional(),
  choices: z.array(choiceSchema).optional(),
  /** Of a yes-no question: what means yes or no in it when it is all that is said. */
  meansYes: z.array(z.string()).optional(),
  meansNo: z.array(z.string()).optional(),
  /** ISO 4217: the currency a sum is asked for in; without it the question's words tell, if they name one. */
  currency: z.string().length(3).optional(),
  /** How many digits a digit string must have. */
  length: z.number().int().positive().optional(),
  /** The value on file, in the shape of the answer type; for an organization its names. */
  onFile: z
    .union([
      organizationOnFileSchema,
      z.string(),
      z.number(),
      z.boolean(),
      z.array(z.string()),
      z.object({ amount: z.number(), currency: z.string().optional() }),
    ])
    .optional(),
  tolerance: toleranceSchema.optional(),
});

/** One thing that may be chosen. */
export type Choice = z.infer<typeof choiceSchema>;
/** An employer as the file knows it. */
export type OrganizationOnFile = z.infer<typeof organizationOnFileSchema>;
/** How far a value may be from the file and still agree. */
export type Tolerance = z.infer<typeof toleranceSchema>;
/** One answer as it was heard. */
export type Answer = z.infer<typeof answerSchema>;
