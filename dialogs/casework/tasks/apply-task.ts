import type { Applier } from '../applier.js';
import type { Task, TaskEvents, Tasks } from './task.js';

/** What tasks' events change. */
export const taskAppliers: { readonly [K in keyof TaskEvents]: Applier<K> } = {
  'task-opened': ({ tasks }, { at, data: { taskId: id, by, ...data } }) => ({
    tasks: { ...tasks, [id]: { id, ...data, openedAt: at, openedBy: by } },
  }),
  'task-assigned': ({ tasks }, { data: { taskId, owner } }) => ({ tasks: changed(tasks, taskId, { owner }) }),
  'task-closed': ({ tasks }, { at, data: { taskId, how, by }, personal }) => {
    const note = personal?.note;
    return { tasks: changed(tasks, taskId, { closed: { by, at, how, ...(note !== undefined && { note }) } }) };
  },
};

function changed(tasks: Tasks, id: string, change: Partial<Task>): Tasks {
  const task = tasks[id];
  return task ? { ...tasks, [id]: { ...task, ...change } } : tasks;
}
