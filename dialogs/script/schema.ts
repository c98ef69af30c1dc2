import { z } from 'zod';
import { partyRoles } from '../vocabulary.js';
import { questionSchema } from './question.js';
import { localized } from './wording.js';

/** The format that this version of Ringback reads and writes; older ones are migrated on loading. */
export const currentFormat = 1;

const includeSchema = z.strictObject({ script: z.string(), version: z.number().int().positive() });

const supplementSchema = z.strictObject({
  name: localized,
  /** Days until it is due. */
  days: z.number().int().min(1).max(60).default(7),
});

/** A question set with its wording in each locale: one file a script and version. */
export const scriptSchema = z.strictObject({
  format: z.literal(currentFormat),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  version: z.number().int().positive(),
  title: localized,
  goal: localized,
  /** Absent in a common script, which is only included. */
  party: z.enum(partyRoles).optional(),
  stage: z.enum(['before-disbursement', 'after-disbursement', 'any']).default('any'),
  /** `agent`: a person places the call and reads the script; the bot refuses to run it unaided. */
  placedBy: z.enum(['bot', 'agent']).default('bot'),
  include: z.array(includeSchema).default([]),
  questions: z.array(questionSchema),
  messages: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), localized).default({}),
  supplements: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), supplementSchema).default({}),
});

/** A script as it stands in its file. */
export type ScriptFile = z.infer<typeof scriptSchema>;
/** A document that may be asked for by message. */
export type SupplementKind = z.infer<typeof supplementSchema>;
