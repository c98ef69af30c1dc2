import { z } from 'zod';
import { partyRoles } from '../vocabulary.js';
import { questionSchema } from './question.js';
import { localized } from './wording.js';

/** The format that this version of Ringback reads and writes; older ones are migrated on loading. */
export const currentFormat = 1;

const includeSchema = z.strictObject({
  script: z.string().describe('The id of the script.'),
  version: z.number().int().positive().describe('Its version.'),
});

const supplementSchema = z.strictObject({
  name: localized.describe('How the document is called in messages.'),
  days: z.number().int().min(1).max(60).default(7).describe('Days until it is due; lint allows 30 at most.'),
});

/** A question set with its wording in each locale: one file a script and version. */
export const scriptSchema = z.strictObject({
  format: z.literal(currentFormat).describe('The format of the file; older ones are migrated on loading.'),
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .describe('The file is named `<id>.v<version>.yaml`.'),
  version: z.number().int().positive().describe('Raised with every change of a script that has been used.'),
  title: localized.describe('What the script is called on screens.'),
  goal: localized.describe('What the whole script is for.'),
  party: z.enum(partyRoles).optional().describe('Who is asked; absent in a common script, which is only included.'),
  stage: z
    .enum(['before-disbursement', 'after-disbursement', 'any'])
    .default('any')
    .describe('The stage of the loan it is for.'),
  placedBy: z
    .enum(['bot', 'agent'])
    .default('bot')
    .describe('`agent`: a person places the call and reads the script; the bot refuses to run it unaided.'),
  countries: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .optional()
    .describe(
      'Countries (ISO 3166-1) whose telephones it is for; refused where one of them cannot carry it, and not begun with a number of another. Without them none is checked.',
    ),
  include: z
    .array(includeSchema)
    .default([])
    .describe('Scripts whose steps, messages and supplements are taken over; own ones win.'),
  questions: z.array(questionSchema).describe('What is asked and said, in this order.'),
  messages: z
    .record(z.string().regex(/^[a-z][a-z0-9-]*$/), localized)
    .default({})
    .describe('Messages by name: those that the engine sends, and those that `educate` names.'),
  supplements: z
    .record(z.string().regex(/^[a-z][a-z0-9-]*$/), supplementSchema)
    .default({})
    .describe('Documents that may be asked for, by name.'),
});

/** A script as it stands in its file. */
export type ScriptFile = z.infer<typeof scriptSchema>;
/** A document that may be asked for by message. */
export type SupplementKind = z.infer<typeof supplementSchema>;
