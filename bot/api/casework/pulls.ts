import type { Server } from 'restify';
import { z } from 'zod';
import { verifiedFields, verifierSources } from '../../../dialogs/casework/pulls/verifier.js';
import { readBody } from '../../http/read-body.js';
import { answering } from '../answer.js';
import type { ApiParts } from '../api-parts.js';
import type { ApiRoute } from '../api-route.js';
import { who } from '../who.js';
import { placeIn, takeCommand } from './command-answer.js';

const askSchema = z.strictObject({
  by: who.describe('Who asks.'),
  source: z.enum(verifierSources).describe('Whom to ask.'),
  fields: z.array(z.enum(verifiedFields)).min(1).describe('What to ask for.'),
  authorisationId: z
    .string()
    .min(1)
    .optional()
    .describe('The party’s permission for this source; without it nobody is asked.'),
});

/** Asking sources about a party over HTTP. */
export function mountPulls(server: Server, parts: ApiParts): void {
  const { log, desk } = parts;

  server.post(
    '/api/cases/:case/parties/:party/pulls',
    answering(log, async (request) => {
      const { pulls } = await takeCommand(request, 'ask-source', await readBody(request, askSchema), parts);
      return { status: 202, body: Object.values(pulls).at(-1) };
    }),
  );

  server.get(
    '/api/cases/:case/parties/:party/pulls',
    answering(log, async (request) => {
      const { caseId, partyId } = placeIn(request);
      await desk.place(caseId, partyId);
      return { status: 200, body: Object.values((await desk.dossier(caseId, partyId)).pulls) };
    }),
  );
}

/** The routes of pulls. */
export const pullRoutes: readonly ApiRoute[] = [
  {
    method: 'POST',
    path: '/api/cases/:case/parties/:party/pulls',
    does: 'Asks social insurance, housing fund or payroll what they have, under a permission of the party. Refusals are kept.',
    body: askSchema,
    answers: '202 and the pull, which shows the answer when it has come; 409 without a permission',
  },
  {
    method: 'GET',
    path: '/api/cases/:case/parties/:party/pulls',
    does: 'What was asked about a party, under which permission, and what came.',
    answers: '200 and a list of pulls',
  },
];
