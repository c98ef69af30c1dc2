import type { CaseworkTurn } from '../casework-turn.js';
import type { Handler, Refusal } from '../handler.js';
import { samePerson } from '../same-person.js';
import type { TaskCommands } from './task.js';

/** Giving tasks to people, and closing them. */
export const taskHandlers: { readonly [K in keyof TaskCommands]: Handler<K> } = {
  'assign-task': (turn, { taskId, owner, by }) => {
    const refusal = notOpen(turn, taskId);
    if (!refusal) turn.record({ kind: 'task-assigned', data: { taskId, owner, by } });
    return refusal;
  },
  'close-task': (turn, { taskId, how, note, by }) => {
    const refusal = notOpen(turn, taskId);
    if (refusal) return refusal;
    const owner = turn.dossier.tasks[taskId]?.owner;
    if (owner !== undefined && !samePerson(owner, by))
      return { code: 'task-taken', words: `${owner} is working on this task. Have it assigned to you first.` };
    if (turn.dossier.tasks[taskId]?.kind === 'legal-notice')
      return {
        code: 'letter-missing',
        words: 'Note who sent the letter and when: POST …/legal-notice closes this task.',
      };
    turn.record({
      kind: 'task-closed',
      data: { taskId, how, by },
      personal: note === undefined ? {} : { note },
    });
    return undefined;
  },
};

function notOpen({ dossier }: CaseworkTurn, taskId: string): Refusal | undefined {
  const task = dossier.tasks[taskId];
  if (!task) return { code: 'task-unknown', words: `There is no task ${taskId}. Choose one from the case.` };
  if (task.closed) return { code: 'task-closed', words: `${task.closed.by} has already closed this task.` };
  return undefined;
}
