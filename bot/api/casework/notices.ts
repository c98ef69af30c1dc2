import type { Server } from 'restify';
import { z } from 'zod';
import { readBody } from '../../http/read-body.js';
import { answering } from '../answer.js';
import type { ApiParts } from '../api-parts.js';
import type { ApiRoute } from '../api-route.js';
import { who } from '../who.js';
import { placeIn, takeCommand } from './command-answer.js';

const againSchema = z.strictObject({ by: who.describe('Who asks for it.') });

/** What the lender's system was told, over HTTP. */
export function mountNotices(server: Server, parts: ApiParts): void {
  const { log, desk } = parts;

  server.get(
    '/api/cases/:case/parties/:party/notices',
    answering(log, async (request) => {
      const { caseId, partyId } = placeIn(request);
      await desk.place(caseId, partyId);
      return { status: 200, body: Object.values((await desk.dossier(caseId, partyId)).notices) };
    }),
  );

  server.post(
    '/api/cases/:case/parties/:party/notices/:notice/again',
    answering(log, async (request) => {
      const { by } = await readBody(request, againSchema);
      const noticeId = String(request.params.notice);
      const { notices } = await takeCommand(request, 'send-notice-again', { by, noticeId }, parts);
      return { status: 202, body: notices[noticeId] };
    }),
  );
}

/** The routes of notices. */
export const noticeRoutes: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: '/api/cases/:case/parties/:party/notices',
    does: 'What the lender’s own system was told about a party, and whether it was there to hear it.',
    answers: '200 and a list of notices',
  },
  {
    method: 'POST',
    path: '/api/cases/:case/parties/:party/notices/:notice/again',
    does: 'Sends a notice once more, under the same id.',
    body: againSchema,
    answers: '202 and the notice; 409 while it is still being tried',
  },
];
