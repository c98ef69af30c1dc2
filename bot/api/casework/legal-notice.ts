import type { Server } from 'restify';
import { z } from 'zod';
import { readBody } from '../../http/read-body.js';
import { answering } from '../answer.js';
import type { ApiParts } from '../api-parts.js';
import type { ApiRoute } from '../api-route.js';
import { who } from '../who.js';
import { takeCommand } from './command-answer.js';

const path = '/api/cases/:case/parties/:party/legal-notice';
const letterSchema = z.strictObject({
  by: who.describe('Who notes it.'),
  sentBy: who.describe('Who sent the letter.'),
  sentOn: z.iso.date().describe('The day on which it went out.'),
});

/** The letter about an incomplete application over HTTP. */
export function mountLegalNotice(server: Server, parts: ApiParts): void {
  server.post(
    path,
    answering(parts.log, async (request) => {
      const { legalNotice } = await takeCommand(request, 'note-letter', await readBody(request, letterSchema), parts);
      return { status: 200, body: legalNotice.letter };
    }),
  );
}

/** The routes of that letter. */
export const legalNoticeRoutes: readonly ApiRoute[] = [
  {
    method: 'POST',
    path,
    does: 'Notes that the letter about an incomplete application was sent, which closes its task.',
    body: letterSchema,
    answers: '200 and who sent it when; 404 when no letter is due',
  },
];
