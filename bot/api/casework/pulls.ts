import { z } from 'zod';
import { verifiedFields, verifierSources } from '../../../dialogs/casework/pulls/verifier.js';
import { route } from '../api-route.js';
import { json } from '../takes.js';
import { placeIn, takeCommand } from './command-answer.js';

const base = '/api/cases/:case/parties/:party/pulls';
const askSchema = z.strictObject({
  source: z.enum(verifierSources).describe('Whom to ask.'),
  fields: z.array(z.enum(verifiedFields)).min(1).describe('What to ask for.'),
  authorisationId: z
    .string()
    .min(1)
    .optional()
    .describe('The party’s permission for this source; without it nobody is asked.'),
});

/** Asking sources about a party. */
export const pullRoutes = [
  route({
    method: 'POST',
    path: base,
    does: 'Asks social insurance, housing fund or payroll what they have, under a permission of the party. Refusals are kept.',
    right: 'casework',
    takes: json(askSchema),
    signs: 'Who asks.',
    answers: '202 and the pull, which shows the answer when it has come; 409 without a permission',
    async handle({ params, body, by }, parts) {
      const { pulls } = await takeCommand(params, 'ask-source', { ...body, by }, parts);
      return { status: 202, body: Object.values(pulls).at(-1) };
    },
  }),
  route({
    method: 'GET',
    path: base,
    does: 'What was asked about a party, under which permission, and what came.',
    right: 'cases',
    answers: '200 and a list of pulls',
    async handle({ params }, { desk }) {
      const { caseId, partyId } = placeIn(params);
      await desk.place(caseId, partyId);
      return { status: 200, body: Object.values((await desk.dossier(caseId, partyId)).pulls) };
    },
  }),
] as const;
