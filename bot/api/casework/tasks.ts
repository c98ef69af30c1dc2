import { z } from 'zod';
import { isDossierId } from '../../../dialogs/casework/dossier-id.js';
import { openTasks } from '../../../dialogs/casework/tasks/open-tasks.js';
import { taskEnds } from '../../../dialogs/casework/tasks/task.js';
import { taskWords } from '../../../dialogs/casework/tasks/task-words.js';
import { urgencyAt } from '../../../dialogs/policy/urgency-at.js';
import { dossierOf } from '../../casework/dossiers/dossier-state.js';
import type { ApiParts } from '../api-parts.js';
import { route } from '../api-route.js';
import { freeText } from '../free-text.js';
import { json } from '../takes.js';
import { who } from '../who.js';
import { takeCommand } from './command-answer.js';

const base = '/api/cases/:case/parties/:party/tasks/:task';
const assignSchema = z.strictObject({ owner: who.describe('Who is to do it; oneself, to take it.') });
const closeSchema = z.strictObject({
  how: z.enum(taskEnds).describe('How it ended.'),
  note: freeText(2_000).min(1).optional().describe('Anything else; kept sealed.'),
});

/** What waits for a person outside conversations. */
export const taskRoutes = [
  route({
    method: 'GET',
    path: '/api/tasks',
    does: 'What waits for a person outside conversations, the most urgent first.',
    right: 'queue',
    answers: '200 and a list of tasks; `toDo` says in both languages what each asks for',
    handle: async (_asked, parts) => ({ status: 200, body: await waitingTasks(parts) }),
  }),
  route({
    method: 'POST',
    path: `${base}/assign`,
    does: 'Gives a task to somebody.',
    right: 'queue',
    takes: json(assignSchema),
    signs: 'Who says so.',
    answers: '200 and the task; 409 when it is closed',
    async handle({ params, body, by }, parts) {
      const { tasks } = await takeCommand(params, 'assign-task', { ...body, taskId: params.task, by }, parts);
      return { status: 200, body: tasks[params.task] };
    },
  }),
  route({
    method: 'POST',
    path: `${base}/close`,
    does: 'Closes a task.',
    right: 'queue',
    takes: json(closeSchema),
    signs: 'Who has done it.',
    answers: '200 and the task; 409 when it is closed or another’s',
    async handle({ params, body, by }, parts) {
      const { tasks } = await takeCommand(params, 'close-task', { ...body, taskId: params.task, by }, parts);
      return { status: 200, body: tasks[params.task] };
    },
  }),
] as const;

async function waitingTasks({ store, clock }: ApiParts) {
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
  return tasks.sort((one, other) => (order(one) < order(other) ? -1 : 1));
}
