import { z } from 'zod';
import { callOutcomes, callReasons, numberSources } from '../../../dialogs/casework/calls/call.js';
import { locales } from '../../../dialogs/vocabulary.js';
import { phoneNumber as e164 } from '../../duty/phone-number.js';
import { freeText } from '../free-text.js';

const reason = z.enum(callReasons);
const typed = z.string().trim().min(1).max(200);

/** The body of `POST …/calls/approve`. */
export const approveSchema = z.strictObject({ reason: reason.describe('What the call is agreed to for.') });
/** The body of `POST …/calls`. */
export const placeSchema = z.strictObject({
  checkId: z
    .string()
    .max(80)
    .default('')
    .describe('The passed check, less than a day old, of what is to be dialled; without one nothing is.'),
  agentPhone: e164.optional().describe('The telephone of who calls; it rings first.'),
  agentLocale: z.enum(locales).optional().describe('In which they are asked to press a key; the party’s unless told.'),
  desk: z.boolean().optional().describe('Dialled by hand on a telephone at the desk instead.'),
  reason: reason.optional().describe('Needed for a colleague and an emergency contact.'),
});
/** The body of `POST …/calls/:call/dialled`. */
export const numberSchema = z.strictObject({
  number: e164.describe('What the telephone dialled.'),
  again: e164.describe('The same, typed a second time.'),
  source: z.enum(numberSources).describe('Where it was read.'),
  reference: typed.optional().describe('What finds the record again.'),
});
/** The body of `POST …/calls/:call/outcome`. */
export const outcomeSchema = z.strictObject({
  outcome: z.enum(callOutcomes).describe('How it came out.'),
  verifierName: typed.optional().describe('Who confirmed, for the employer.'),
  verifierTitle: typed.optional().describe('Their title.'),
  note: freeText(2_000).min(1).optional().describe('Anything else; kept sealed.'),
  answers: z
    .record(z.string().max(40), freeText(2_000).min(1))
    .default({})
    .describe('What was answered to the questions of the script, by their ids.'),
});
