import { z } from 'zod';

const words = z.string().trim().min(1).max(80);

/** What a lender's desk sets for itself, by `desk.yaml` in the home. */
export const deskRulesSchema = z.strictObject({
  freshDays: z
    .int()
    .min(1)
    .max(3_650)
    .default(90)
    .describe('Days after which what was known to be right is stale, and the check before a call warns of it.'),
  attemptsInVain: z
    .int()
    .min(1)
    .max(20)
    .default(3)
    .describe('So many calls in vain say that the number is to be looked at before the party is.'),
  attemptDays: z.int().min(1).max(20).default(2).describe('On so many days at least.'),
  causes: z
    .record(
      z.string().regex(/^H[1-9]\d?$/, 'number your own causes H1 to H99; W1 to W9 are there already'),
      z.strictObject({ 'zh-CN': words, 'en-US': words }),
    )
    .default({})
    .describe('Causes of your own why an employer could not be confirmed, beside W1 to W9, each with its name.'),
});

/** What a lender's desk sets for itself. */
export type DeskRules = z.infer<typeof deskRulesSchema>;

/** What holds where a desk has set nothing. */
export const usualRules: DeskRules = deskRulesSchema.parse({});
