import type { Dossier } from '../dossier.js';
import type { Task, TaskKind } from './task.js';

/** The tasks that wait for a person, oldest first. */
export function openTasks({ tasks }: Pick<Dossier, 'tasks'>): readonly Task[] {
  return Object.values(tasks).filter(({ closed }) => closed === undefined);
}

/** The task of this kind about this thing that waits, if one does. */
export function openTaskAbout(dossier: Pick<Dossier, 'tasks'>, kind: TaskKind, about: string): Task | undefined {
  return openTasks(dossier).find((task) => task.kind === kind && task.about === about);
}
