import { AppError } from '../../../dialogs/app-error.js';
import { readCaseFile } from '../../casework/whole-case/read-case-file.js';
import { caseFileSchema } from '../../views/case-file-schema.js';
import { caseFileView } from '../../views/case-file-view.js';
import { route } from '../api-route.js';

/** Everything about one case at one address. */
export const caseFileRoutes = [
  route({
    method: 'GET',
    path: '/api/cases/:case/file',
    does: 'Everything about one case: parties with contact points and checks, what is on file and how it compares, every fact with all its sources side by side, steps, flags, causes, tasks, conversations, calls, documents, what sources answered, messages and notices, and what is open before an approval.',
    right: 'cases',
    answers: '200 and the file',
    gives: caseFileSchema,
    async handle({ params }, parts) {
      const file = await parts.store.getCase(params.case);
      if (!file) throw new AppError('case-unknown', `There is no case ${params.case}. Import it first.`);
      return { status: 200, body: caseFileView(await readCaseFile(file, parts)) };
    },
  }),
] as const;
