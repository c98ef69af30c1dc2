import type { Server } from 'restify';
import { z } from 'zod';
import { isDossierId } from '../../../dialogs/casework/dossier-id.js';
import { openTasks } from '../../../dialogs/casework/tasks/open-tasks.js';
import { taskEnds } from '../../../dialogs/casework/tasks/task.js';
import { taskWords } from '../../../dialogs/casework/tasks/task-words.js';
import { urgencyAt } from '../../../dialogs/policy/urgency-at.js';
import { dossierOf } from '../../casework/dossiers/dossier-state.js';
import { readBody } from '../../http/read-body.js';
import { answering } from '../answer.js';
import type { ApiParts } from '../api-parts.js';
import type { ApiRoute } from '../api-route.js';
import { freeText } from '../free-text.js';
import { who } from '../who.js';
import { takeCommand } from './command-answer.js';

const assignSchema = z.strictObject({
  by: who.describe('Who says so.'),
  owner: who.describe('Who is to do it; oneself, to take it.'),
});
const closeSchema = z.strictObject({
  by: who.describe('Who has done it.'),
  how: z.enum(taskEnds).describe('How it ended.'),
  note: freeText(2_000).min(1).optional().describe('Anything else; kept sealed.'),
});

/** What waits for a person outside conversations, over HTTP. */
export function mountTasks(server: Server, parts: ApiParts): void {
  const { log, store, clock } = parts;

  server.get(
    '/api/tasks',
    answering(log, async () => {
      const rows = (await store.reviewRows()).filter(({ logId }) => isDossierId(logId));
      const stored = await Promise.all(rows.map(({ logId }) => store.load(logId)));
      const at = new Date(clock.now()).toISOString();
      const found = stored.map(async (one) => {
        const file = one && (await store.getCase(one.caseId));
        if (!file) return [];
        const { caseId, partyId } = one;
        return openTasks(dossierOf(one, caseId, partyId)).map((task) => ({
          caseId,
          partyId,
          ...task,
          ...urgencyAt(task, file, at),
          toDo: taskWords[task.kind],
        }));
      });
      const tasks = (await Promise.all(found)).flat();
      const order = (task: (typeof tasks)[number]) => `${task.priority} ${task.dueAt} ${task.openedAt}`;
      return { status: 200, body: tasks.sort((one, other) => (order(one) < order(other) ? -1 : 1)) };
    }),
  );

  server.post(
    '/api/cases/:case/parties/:party/tasks/:task/assign',
    answering(log, async (request) => {
      const body = await readBody(request, assignSchema);
      const taskId = String(request.params.task);
      const { tasks } = await takeCommand(request, 'assign-task', { ...body, taskId }, parts);
      return { status: 200, body: tasks[taskId] };
    }),
  );

  server.post(
    '/api/cases/:case/parties/:party/tasks/:task/close',
    answering(log, async (request) => {
      const body = await readBody(request, closeSchema);
      const taskId = String(request.params.task);
      const { tasks } = await takeCommand(request, 'close-task', { ...body, taskId }, parts);
      return { status: 200, body: tasks[taskId] };
    }),
  );
}

/** The routes of tasks. */
export const taskRoutes: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: '/api/tasks',
    does: 'What waits for a person outside conversations, the most urgent first.',
    answers: '200 and a list of tasks; `toDo` says in both languages what each asks for',
  },
  {
    method: 'POST',
    path: '/api/cases/:case/parties/:party/tasks/:task/assign',
    does: 'Gives a task to somebody.',
    body: assignSchema,
    answers: '200 and the task; 409 when it is closed',
  },
  {
    method: 'POST',
    path: '/api/cases/:case/parties/:party/tasks/:task/close',
    does: 'Closes a task.',
    body: closeSchema,
    answers: '200 and the task; 409 when it is closed or another’s',
  },
];
