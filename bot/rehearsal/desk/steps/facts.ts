import { z } from 'zod';
import { claimSources } from '../../../../dialogs/casework/claims/claim-source.js';
import { fieldNames } from '../../../../dialogs/casework/fields/field.js';
import { causeSchema } from '../../../api/cause-schema.js';

import { by, type DeskStep, party, step, words } from '../step.js';

/** Facts, the causes of a wrong employer, and the last step of a case. */
export const factSteps = {
  'type claim': step(
    'What a source says of a fact; it counts as typed twice.',
    {
      party,
      field: z.enum(fieldNames).describe('Which fact.'),
      value: z.union([z.string(), z.number(), z.boolean()]).describe('What the source says.'),
      source: z.enum(claimSources).exclude(['file']).describe('Who or what says so.'),
      by,
    },
    ({ party: _, ...body }) => ({ path: 'claims', body: { ...body, again: body.value } }),
  ),
  'confirm claim': step(
    'A second person has seen the same.',
    { party, field: z.enum(fieldNames).describe('The fact that was typed last by somebody else.'), by },
    ({ field, by }, { claims }) => ({
      path: `claims/${claims.typed.findLast((claim) => claim.field === field)?.id ?? field}/confirm`,
      body: { by },
    }),
  ),
  'rule out cause': step(
    'A cause of a wrong employer is ruled out.',
    { party, cause: causeSchema.describe('Which.'), evidence: words.describe('What shows that it is not so.'), by },
    ({ party: _, ...body }) => ({ path: 'cause/rule-out', body }),
  ),
  'choose cause': step(
    'The cause of a wrong employer is set.',
    {
      party,
      cause: causeSchema.describe('Why the employer could not be confirmed.'),
      note: words.optional().describe('Anything else.'),
      by,
    },
    ({ party: _, ...body }) => ({ path: 'cause', body }),
  ),
  'approve cause': step(
    'A second person agrees to the cause.',
    { party, cause: causeSchema.describe('What another has chosen.'), by },
    ({ cause, by }) => ({
      path: 'cause/approve',
      body: { cause, by },
    }),
  ),
  'approve case': step('The case is approved.', { party, by }, ({ by }) => ({ path: 'steps/approval', body: { by } })),
} as const satisfies Readonly<Record<string, DeskStep>>;
