import { z } from 'zod';
import { sampleReasons } from '../../dialogs/quality/finished.js';
import { itemIds, marks, sections } from '../../dialogs/quality/score-sheet.js';
import { sampleSchema } from '../quality/sample.js';

const percent = z.number().int().describe('Percent.');
const item = z.enum(itemIds);

/** What was marked, by item. */
export const marksSchema = z.partialRecord(item, z.enum(marks));

const scoreSchema = z.object({
  total: percent,
  compliance: percent.optional().describe('Of the compliance items alone; absent where none applied.'),
  fatal: z.array(item).readonly().describe('Fatal items that were missed: with one, both scores are 0.'),
});

/** A sample in a list. */
export const sampleSummarySchema = sampleSchema.omit({ sheets: true }).extend({
  id: z.string(),
  handedIn: z.number().int().describe('Sheets that stand.'),
  mine: z.enum(['none', 'begun', 'handed-in']).describe('How far the asker’s own sheet has come.'),
  scores: z.array(scoreSchema).describe('Of the sheets that the asker may see.'),
});

/** The samples of a month. */
export const samplesSchema = z.object({
  month: z.string(),
  samples: z.array(sampleSummarySchema),
  reasons: z.array(z.enum(sampleReasons)).readonly(),
});

const sheetSchema = z.object({ marks: marksSchema, notes: z.string() });

/** A sample with its sheets. */
export const sampleViewSchema = sampleSummarySchema.extend({
  items: z.array(z.object({ id: item, section: z.enum(sections), points: z.number().int(), fatal: z.boolean() })),
  own: sheetSchema.extend({ handedIn: z.boolean() }).optional().describe('The asker’s own.'),
  sheets: z
    .array(sheetSchema.extend({ by: z.string(), at: z.string(), score: scoreSchema.optional() }))
    .describe('Those that stand; in a calibration only once the asker’s own does.'),
  agreement: z
    .object({ alike: z.number().int(), of: z.number().int(), apart: z.array(item).readonly() })
    .optional()
    .describe('Where two sheets or more agree, item by item.'),
});

const resultFields = {
  assessed: z.number().int(),
  total: z.union([percent, z.literal('too-few')]).describe('The mean; hidden for fewer than five.'),
  compliance: z.union([percent, z.literal('too-few')]),
  fatal: z.number().int().describe('Conversations with a fatal item.'),
};

/** What assessments come to. */
export const resultsSchema = z.object({
  month: z.string(),
  drawn: z.number().int(),
  assessed: z.number().int(),
  agents: z.array(z.object({ agent: z.string(), ...resultFields })),
  scripts: z.array(z.object({ script: z.string(), version: z.number().int(), ...resultFields })),
  fatal: z.array(
    z.object({
      id: z.string(),
      agent: z.string().optional(),
      day: z.string(),
      script: z.object({ id: z.string(), version: z.number() }),
      items: z.array(item),
    }),
  ),
});

/** What others made of somebody’s own work. */
export const ownResultsSchema = z.object({
  month: z.string(),
  ...resultFields,
  sheets: z.array(
    sheetSchema.extend({
      id: z.string(),
      conversationId: z.string(),
      day: z.string(),
      at: z.string(),
      score: scoreSchema.optional(),
    }),
  ),
});
