import { z } from 'zod';

/** The same text in every locale. */
export const localized = z
  .strictObject({ 'zh-CN': z.string().min(1), 'en-US': z.string().min(1) })
  .meta({ id: 'LocalizedText' });

const words = z.strictObject({
  ask: z.string().min(1).describe('The question as it is spoken the first time.'),
  retry: z.string().min(1).optional().describe('Retry 1 after silence or no match: fewer words, no apology.'),
  help: z.string().min(1).optional().describe('Retry 2: why, plus an example or the keys.'),
  text: z
    .string()
    .min(1)
    .optional()
    .describe('The question by text: one segment, answered by a number where it can be. Without it `ask` is sent.'),
  textRetry: z
    .string()
    .min(1)
    .optional()
    .describe('A common block by text when it is put once more, in other words. Without it `text` is sent again.'),
});

/** How a question is put, in every locale. */
export const wordingSchema = z.strictObject({ 'zh-CN': words, 'en-US': words });

const bandSchema = z.strictObject({
  key: z
    .string()
    .regex(/^[1-9]$/)
    .describe('The key that takes this band.'),
  from: z.number().min(0).describe('Where the band begins, inclusive.'),
  to: z.number().positive().optional().describe('Where it ends, exclusive; absent when the band is open-ended.'),
  label: localized.describe('How the band is called.'),
});

/** One neutral way to ask again after a vague answer. It never suggests the answer. */
export const probeSchema = z.strictObject({
  market: z.enum(['cn', 'us']).optional().describe('Only in this market: bands and facts differ, words do not decide.'),
  after: z
    .array(z.enum(['omitted', 'unclear', 'evasive']))
    .min(1)
    .optional()
    .describe('Asked only after these kinds of doubt; absent means after any.'),
  ask: localized.describe('The probe as it is spoken.'),
  text: localized.optional().describe('The probe by text; without it `ask` is sent.'),
  bands: z
    .array(bandSchema)
    .min(2)
    .optional()
    .describe('What may be chosen instead of a value; a band taken is then a clear answer.'),
});

/** One neutral way to ask again. */
export type Probe = z.infer<typeof probeSchema>;
/** The same text in every locale, as a schema. */
export type LocalizedText = z.infer<typeof localized>;
