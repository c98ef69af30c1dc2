import type { Server } from 'restify';
import { z } from 'zod';
import { AppError } from '../../dialogs/app-error.js';
import { contactRefusals } from '../contact/contact-record.js';
import { readQuery } from '../http/read-body.js';
import { answering } from './answer.js';
import type { ApiParts } from './api-parts.js';
import type { ApiRoute } from './api-route.js';

const querySchema = z.strictObject({ caseId: z.string().min(1).max(200) });

/** Why parties were not contacted, over HTTP. */
export function mountContactRefusals(server: Server, { log, store }: ApiParts): void {
  server.get(
    '/api/contact-refusals',
    answering(log, async (request) => {
      const { caseId } = readQuery(request, querySchema);
      if (!(await store.getCase(caseId)))
        throw new AppError('case-unknown', `There is no case ${caseId}. Import it first.`);
      return { status: 200, body: { refusals: await contactRefusals(caseId, store) } };
    }),
  );
}

/** The routes of refused contacts. */
export const contactRefusalRoutes: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: '/api/contact-refusals',
    does: 'Why parties of a case were not contacted, in conversations and beside them, the oldest first.',
    query: { caseId: 'The case.' },
    answers:
      '200 and `{ "refusals" }`: each with its words, from when it may be tried, and the rule and number of the profile behind it',
  },
];
