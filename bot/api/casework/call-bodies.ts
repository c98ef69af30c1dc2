import { z } from 'zod';
import { callOutcomes, callReasons, numberSources } from '../../../dialogs/casework/calls/call.js';
import { locales } from '../../../dialogs/vocabulary.js';
import type { ApiRoute } from '../api-route.js';
import { freeText } from '../free-text.js';
import { who } from '../who.js';

const e164 = z.string().regex(/^\+[1-9]\d{6,14}$/u, 'a number in international form, like +14155550123');
const reason = z.enum(callReasons);
const typed = z.string().trim().min(1).max(200);

/** The body of `POST …/calls/approve`. */
export const approveSchema = z.strictObject({
  by: who.describe('Who agrees; not the one who calls.'),
  reason: reason.describe('What the call is agreed to for.'),
});
/** The body of `POST …/calls`. */
export const placeSchema = z.strictObject({
  by: who.describe('Who calls.'),
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
  by: who.describe('Who looked.'),
  number: e164.describe('What the telephone dialled.'),
  again: e164.describe('The same, typed a second time.'),
  source: z.enum(numberSources).describe('Where it was read.'),
  reference: typed.optional().describe('What finds the record again.'),
});
/** The body of `POST …/calls/:call/outcome`. */
export const outcomeSchema = z.strictObject({
  by: who.describe('Who called.'),
  outcome: z.enum(callOutcomes).describe('How it came out.'),
  verifierName: typed.optional().describe('Who confirmed, for the employer.'),
  verifierTitle: typed.optional().describe('Their title.'),
  note: freeText(2_000).min(1).optional().describe('Anything else; kept sealed.'),
  answers: z
    .record(z.string().max(40), freeText(2_000).min(1))
    .default({})
    .describe('What was answered to the questions of the script, by their ids.'),
});

const base = '/api/cases/:case/parties/:party/calls';

/** The routes of calls that people place. */
export const callRoutes: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: base,
    does: 'The calls that people placed, oldest first; which were in vain, and numbers that were found independently.',
    answers: '200 and the calls',
  },
  { method: 'GET', path: `${base}/:call`, does: 'One call, with both its legs.', answers: '200 and the call' },
  {
    method: 'GET',
    path: '/api/cases/:case/parties/:party/call-script',
    does: 'The script that a person reads to this party, filled in.',
    answers: '200 and the script',
  },
  {
    method: 'POST',
    path: `${base}/approve`,
    does: 'Agrees to one call to a colleague, by somebody else.',
    body: approveSchema,
    answers: '201 and the approval',
  },
  {
    method: 'POST',
    path: base,
    does: 'Places a call to a checked contact point: the caller’s own telephone rings first, and once they press a key there, the party’s.',
    body: placeSchema,
    answers: '201 and the call; 409 when something has to be done first',
  },
  {
    method: 'POST',
    path: `${base}/:call/dialled`,
    does: 'Tells which number a telephone at the desk dialled. Another than the stored one makes it a misdial.',
    body: numberSchema,
    answers: '200 and the call; 409 when it is known already',
  },
  {
    method: 'POST',
    path: `${base}/:call/outcome`,
    does: 'Notes how a call came out, with the answers to the script. They are understood as in a conversation.',
    body: outcomeSchema,
    answers: '200 and the call; 409 when that does not fit what the telephone network reports',
  },
];
