import { z } from 'zod';
import { callOutcomes, callReasons, numberSources } from '../../../../dialogs/casework/calls/call.js';
import type { Dossier } from '../../../../dialogs/casework/dossier.js';
import { pointSources } from '../../../../dialogs/casework/points/point.js';

import { by, callersPhone, type DeskStep, e164, party, step, words } from '../step.js';

/** Contact points, and the calls that people place to them. */
export const callSteps = {
  'add point': step(
    'A contact point that somebody found; it counts as typed twice.',
    {
      party,
      kind: z.enum(['mobile', 'landline', 'email']).describe('What it is.'),
      value: z.string().describe('The number in international form, or the address.'),
      source: z.enum(pointSources).describe('Where it was found.'),
      sourceDetail: words.optional().describe('Which directory, page or document.'),
      by,
    },
    ({ party: _, ...body }) => ({ path: 'points', body: { ...body, again: body.value } }),
  ),
  'check point': step(
    'The check before a call. It holds for a day.',
    { party, point: z.string().describe('The contact point, like `landline-1` or `added-1`.'), by },
    ({ point, by }) => ({ path: `points/${point}/check`, body: { by } }),
  ),
  'approve call': step(
    'A second person agrees to a call to a colleague.',
    { party, reason: z.enum(callReasons).describe('What for.'), by },
    ({ reason, by }) => ({
      path: 'calls/approve',
      body: { reason, by },
    }),
  ),
  'place call': step(
    'Their telephone rings, then the party’s; what the network says of it follows at once.',
    {
      party,
      point: z.string().describe('The contact point that is dialled, on the last check of it.'),
      over: z
        .enum(['bridge', 'desk'])
        .default('bridge')
        .describe('By the network, or by hand on a telephone at the desk.'),
      network: z
        .enum(['answered', 'busy', 'no-answer', 'failed'])
        .default('answered')
        .describe('What the network reports of it; of a telephone at the desk nothing.'),
      dialled: e164.optional().describe('The number that the network says it dialled, where that is another.'),
      reason: z.enum(callReasons).optional().describe('Needed for a colleague and an emergency contact.'),
      by,
    },
    ({ point, over, network, dialled, reason, by }, { checks }) => {
      const telephone = over === 'desk' ? { desk: true } : { agentPhone: callersPhone };
      const body = { checkId: checks.latest[point]?.id, reason, by, ...telephone };
      return { path: 'calls', body, afterwards: { kind: 'ring', call: { network, dialled } } };
    },
  ),
  'report number': step(
    'What the record of a telephone at the desk says that it dialled in the last call.',
    {
      party,
      number: e164.describe('What a telephone at the desk dialled.'),
      source: z.enum(numberSources).default('system-record').describe('Where it was read.'),
      by,
    },
    ({ number, source, by }, dossier) => ({
      path: `calls/${lastCall(dossier)}/dialled`,
      body: { number, again: number, source, by },
    }),
  ),
  'note call': step(
    'How the last call came out. Then they hang up.',
    {
      party,
      outcome: z.enum(callOutcomes).describe('How the last call came out.'),
      verifierName: words.optional().describe('Who confirmed.'),
      verifierTitle: words.optional().describe('Their title.'),
      answers: z
        .record(z.string(), z.union([z.string(), z.number()]).transform(String))
        .optional()
        .describe('What was answered, by the questions of the script that is read in it.'),
      note: words.optional().describe('Anything else.'),
      by,
    },
    ({ party: _, ...body }, dossier) => ({
      path: `calls/${lastCall(dossier)}/outcome`,
      body,
      afterwards: { kind: 'hang-up' },
    }),
  ),
  'confirm employer': step(
    'Step 2 of the check: the employer’s confirmation in a call, with its evidence.',
    {
      party,
      asked: z.string().describe('The employer that confirmed in its last call, by the id of its party.'),
      call: z.string().describe('The call, like `c1`.'),
      byTitle: words.describe('The title of who asked, for the lender.'),
      by,
    },
    ({ asked: askedParty, call: callId, byTitle, by }) => ({
      path: 'steps/employer',
      body: { over: 'call', askedParty, callId, byTitle, by },
    }),
  ),
} as const satisfies Readonly<Record<string, DeskStep>>;

function lastCall({ calls }: Dossier): string {
  const last = calls.placed.at(-1);
  if (!last) throw new Error('Nobody was called there: write `place call` before, with nothing in its way.');
  return last.id;
}
