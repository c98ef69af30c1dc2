import type { Server } from 'restify';
import { AppError } from '../../../dialogs/app-error.js';
import { readCaseFile } from '../../casework/whole-case/read-case-file.js';
import { caseFileView } from '../../views/case-file-view.js';
import { answering } from '../answer.js';
import type { ApiParts } from '../api-parts.js';
import type { ApiRoute } from '../api-route.js';

/** Everything about one case at one address. */
export function mountCaseFile(server: Server, parts: ApiParts): void {
  server.get(
    '/api/cases/:case/file',
    answering(parts.log, async (request) => {
      const id = decodeURIComponent(String(request.params.case));
      const file = await parts.store.getCase(id);
      if (!file) throw new AppError('case-unknown', `There is no case ${id}. Import it first.`);
      return { status: 200, body: caseFileView(await readCaseFile(file, parts)) };
    }),
  );
}

/** Its route. */
export const caseFileRoutes: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: '/api/cases/:case/file',
    does: 'Everything about one case: parties with contact points and checks, what is on file and how it compares, every fact with all its sources side by side, steps, flags, causes, tasks, conversations, calls, documents, what sources answered, messages and notices, and what is open before an approval.',
    answers: '200 and the file',
  },
];
