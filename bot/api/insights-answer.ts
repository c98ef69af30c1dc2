import { z } from 'zod';
import { figureIds } from '../../dialogs/insights/definitions.js';
import { flagCodes } from '../../dialogs/red-flag.js';
import { answerTypes, channels, clarities, locales, priorities } from '../../dialogs/vocabulary.js';

const words = z.object({ 'zh-CN': z.string(), 'en-US': z.string() });
const count = z.number().int();
const part = z.number().describe('0 to 1.');

const rateFields = {
  count,
  of: count,
  rate: z
    .union([z.literal('too-few'), z.object({ value: part, low: part, high: part })])
    .describe('With its 95 % interval; hidden where there are fewer than 30.'),
};
const rateSchema = z.object(rateFields);

const question = {
  script: z.string(),
  version: z.number().int(),
  questionId: z.string(),
  goal: words.optional().describe('What was to be found out; absent where that version is here no more.'),
};

const lengths = {
  buckets: z
    .array(z.object({ upTo: z.number().optional().describe('Minutes; absent for what took longer.'), count }))
    .readonly(),
  total: count,
  median: z.number().optional().describe('Minutes; absent for fewer than 30, and beyond the longest bucket.'),
  p90: z.number().optional(),
};

/** What conversations tell together. */
export const insightsSchema = z.object({
  from: z.string(),
  to: z.string(),
  scripts: z
    .array(z.object({ id: z.string(), title: words, versions: z.array(z.number()).readonly() }))
    .readonly()
    .describe('What may be asked for.'),
  figures: z
    .array(
      z.object({
        id: z.enum(figureIds),
        ...rateFields,
        name: words,
        numerator: words,
        denominator: words,
        note: words.optional(),
        source: z.string(),
        per: z.union([z.literal(100), z.literal(1_000)]),
      }),
    )
    .readonly()
    .describe('Each rate with its definition.'),
  questions: z
    .array(
      z.object({
        ...question,
        type: z.enum([...answerTypes, 'say']).optional(),
        ambiguity: rateSchema,
        unheard: rateSchema,
        probes: rateSchema,
        doubts: z.partialRecord(z.enum(clarities), count),
      }),
    )
    .readonly()
    .describe('The worst first.'),
  ambiguity: z
    .array(
      z.object({ by: z.enum(['clarity', 'locale', 'channel', 'version', 'type']), group: z.string(), ...rateFields }),
    )
    .readonly(),
  hangUps: z
    .array(z.object({ script: z.string(), step: z.string(), goal: words.optional(), ...rateFields }))
    .readonly()
    .describe('A question’s id, or a step of the opening or the end; the worst first.'),
  reviews: z
    .array(z.object({ priority: z.enum(priorities), opened: count, inTime: rateSchema, ...lengths }))
    .readonly(),
  reviewTimes: z.object(lengths).describe('Of all priorities.'),
  supplements: z.object(lengths),
  causes: z.array(z.object({ cause: z.string(), ...rateFields })).readonly(),
  days: z
    .array(z.object({ day: z.string(), attempts: count, answered: count, rightParty: count, completed: count }))
    .readonly(),
});
export type InsightsView = z.output<typeof insightsSchema>;

const measured = { count, of: count, rate: part };

/** What ops have to look at. */
export const alertsSchema = z.object({
  from: z.string(),
  to: z.string(),
  alerts: z
    .array(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('ambiguity'), ...question, ...measured }),
        z.object({
          kind: z.literal('ambiguity-risen'),
          ...question,
          ...measured,
          before: part,
          versionBefore: z.number(),
        }),
        z.object({ kind: z.literal('unheard'), ...question, ...measured }),
        z.object({
          kind: z.literal('hang-up'),
          script: z.string(),
          step: z.string(),
          goal: words.optional(),
          ...measured,
        }),
        z.object({ kind: z.literal('opt-out'), day: z.string(), ...measured }),
        z.object({ kind: z.literal('filtered'), count }),
        z.object({
          kind: z.literal('rule-shadowed').describe('Fewer than half of a flag’s last thirty were upheld.'),
          flag: z.enum(flagCodes),
          upheld: count,
          rejected: count,
        }),
      ]),
    )
    .readonly(),
});
export type AlertsView = z.output<typeof alertsSchema>;

/** Conversations to be looked at. */
export const foundInSchema = z.object({
  conversations: z
    .array(
      z.object({
        id: z.string(),
        day: z.string(),
        script: z.string(),
        version: z.number().int(),
        locale: z.enum(locales),
        channel: z.enum(channels),
      }),
    )
    .readonly()
    .describe('The latest of them first.'),
});
