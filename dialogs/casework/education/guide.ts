import { z } from 'zod';

/** What is explained to parties outside of conversations. */
export const guideIds = ['repayment-guide', 'risk-notice'] as const;
/** What is explained to parties outside of conversations. */
export type GuideId = (typeof guideIds)[number];

const words = z.string().trim().min(1);

/**
 * A guide in one language: a short form for SMS, the first of which everything is on file, and a long one for e-mail,
 * without the paragraphs that name what is not on file.
 */
const wordingSchema = z.strictObject({
  sms: z.array(words).min(1),
  subject: words,
  mail: z.array(words).min(1),
});

const inLocales = z.strictObject({ 'zh-CN': wordingSchema, 'en-US': wordingSchema });

/** One version of a guide: facts follow the market, words the party's locale. */
export const guideSchema = z.strictObject({
  id: z.enum(guideIds),
  version: z.int().min(1),
  us: inLocales,
  cn: inLocales,
});

/** One version of a guide. */
export type Guide = z.infer<typeof guideSchema>;

/** The newest version of each guide. */
export type GuideBook = Readonly<Record<GuideId, Guide>>;

/** What wording of guides may name in braces. All but the due day is always known. */
export const guidePlaceholders = ['lender', 'phone', 'name', 'day'] as const;
