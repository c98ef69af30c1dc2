import { dueBy } from '../../policy/business-time.js';
import { isUrgent } from '../../policy/is-urgent.js';
import type { Priority } from '../../vocabulary.js';
import type { CaseworkTurn } from '../casework-turn.js';
import { teamOf, tierOf } from '../tiers/tier-of.js';
import { openTaskAbout } from './open-tasks.js';
import type { TaskEnd, TaskKind } from './task.js';

/** What a task is opened with. */
export interface TaskWish {
  readonly kind: TaskKind;
  /** What exactly, as a code or an id; nothing personal. */
  readonly about: string;
  readonly priority: Priority;
  readonly owner?: string;
  /** ISO 8601, UTC; by the priority unless told. */
  readonly dueAt?: string;
}

/**
 * Opens a task, and returns its id; while one of this kind about the same thing is open, it is that one's and nothing
 * is recorded. Less than a day before the money goes out, everything is urgent.
 */
export function openTask(turn: CaseworkTurn, { kind, about, priority: wished, owner, dueAt: told }: TaskWish): string {
  const { file, dossier, command } = turn;
  const twin = openTaskAbout(dossier, kind, about);
  if (twin) return twin.id;
  const taskId = `t${Object.keys(dossier.tasks).length + 1}`;
  const priority = isUrgent(file.disburseBy, command.at) ? 'P1' : wished;
  const team = teamOf(tierOf(file, dossier));
  const dueAt = told ?? dueBy(priority, command.at, file.market);
  turn.record({
    kind: 'task-opened',
    data: { taskId, kind, about, priority, team, ...(owner !== undefined && { owner }), dueAt, by: command.by },
  });
  return taskId;
}

/** Closes the open task of this kind about this thing, if there is one. */
export function closeTask(turn: CaseworkTurn, kind: TaskKind, about: string, how: TaskEnd): void {
  const task = openTaskAbout(turn.dossier, kind, about);
  if (task) turn.record({ kind: 'task-closed', data: { taskId: task.id, how, by: turn.command.by }, personal: {} });
}
