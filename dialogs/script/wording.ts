import { z } from 'zod';

/** The same text in every locale. */
export const localized = z.strictObject({ 'zh-CN': z.string().min(1), 'en-US': z.string().min(1) });

const words = z.strictObject({
  /** The question as it is spoken the first time. */
  ask: z.string().min(1),
  /** Retry 1 after silence or no match: fewer words, no apology. */
  retry: z.string().min(1).optional(),
  /** Retry 2: why, plus an example or the keys. */
  help: z.string().min(1).optional(),
  /** The question by text: one segment, answered by a number where it can be. Without it `ask` is sent. */
  text: z.string().min(1).optional(),
});

/** How a question is put, in every locale. */
export const wordingSchema = z.strictObject({ 'zh-CN': words, 'en-US': words });

const bandSchema = z.strictObject({
  key: z.string().regex(/^[1-9]$/),
  /** Inclusive. */
  from: z.number().min(0),
  /** Exclusive; absent when the band is open-ended. */
  to: z.number().positive().optional(),
  label: localized,
});

/** One neutral way to ask again after a vague answer. It never suggests the answer. */
export const probeSchema = z.strictObject({
  /** Only in this market: bands and facts differ, words do not decide. */
  market: z.enum(['cn', 'us']).optional(),
  /** Asked only after these kinds of doubt; absent means after any. */
  after: z
    .array(z.enum(['omitted', 'unclear', 'evasive']))
    .min(1)
    .optional(),
  ask: localized,
  text: localized.optional(),
  /** What may be chosen instead of a value; a band taken is then a clear answer. */
  bands: z.array(bandSchema).min(2).optional(),
});

/** How a question is put, in every locale. */
export type Wording = z.infer<typeof wordingSchema>;
/** One neutral way to ask again. */
export type Probe = z.infer<typeof probeSchema>;
/** The same text in every locale, as a schema. */
export type LocalizedText = z.infer<typeof localized>;
