import { createHash } from 'node:crypto';
import { z } from 'zod';
import { sampleReasons } from '../../dialogs/quality/finished.js';
import { itemIds, marks } from '../../dialogs/quality/score-sheet.js';
import { locales, partyRoles } from '../../dialogs/vocabulary.js';

/** What one assessor wrote about a sample. */
export const sheetSchema = z.object({
  marks: z.partialRecord(z.enum(itemIds), z.enum(marks)),
  notes: z.string(),
  /** ISO 8601, UTC. */
  at: z.string(),
  /** It stands; until then it is theirs alone. */
  handedIn: z.boolean(),
});
export type Sheet = z.output<typeof sheetSchema>;

/** A conversation that is assessed: nothing of its party is in it. */
export const sampleSchema = z.object({
  month: z.string(),
  conversationId: z.string(),
  /** Whose work it is; the bot’s where nobody is named. */
  agent: z.string().optional(),
  why: z.array(z.enum(sampleReasons)),
  /** The last day of the conversation, where the desk is. */
  day: z.string(),
  script: z.object({ id: z.string(), version: z.number() }),
  role: z.enum(partyRoles),
  locale: z.enum(locales),
  /** Several assess it without seeing each other’s sheet, and compare then. */
  calibration: z.boolean(),
  /** By assessor. */
  sheets: z.record(z.string(), sheetSchema),
});
export type Sample = z.output<typeof sampleSchema>;

export const sampleKind = 'quality-sample';

/** A sample as it is kept. */
export interface KeptSample extends Sample {
  readonly id: string;
}

/** The id of a sample: its month comes first, so that a month is read without the others. */
export function sampleId({
  month,
  conversationId,
  agent = '',
}: Pick<Sample, 'month' | 'conversationId' | 'agent'>): string {
  return `${month}.${createHash('sha256').update(`${conversationId} ${agent}`).digest('hex').slice(0, 24)}`;
}
