import type { Personal, Public } from '../../fact.js';
import type { Priority, Team } from '../../vocabulary.js';

/** What a person is asked to do about a case outside its conversations. */
export type TaskKind =
  | 'compare-records'
  | 'look-into-step'
  | 'look-at-approval'
  | 'source-disagrees'
  | 'confirm-set-aside'
  | 'check-number'
  | 'confirm-number'
  | 'look-into-flag'
  | 'tell-the-lender'
  | 'look-at-document'
  | 'media-missing'
  | 'upload-locked'
  | 'legal-notice'
  | 'help-asked'
  | 'recheck-understanding'
  | 'teach-by-person'
  | 'partner-update'
  | 'ask-partner';

/** How a task ended. `outdated`: what it was about is no longer so, and nobody had to do anything. */
export const taskEnds = ['done', 'nothing-found', 'passed-on', 'outdated'] as const;
/** How a task ended. */
export type TaskEnd = (typeof taskEnds)[number];

/** Something that waits for a person. */
export interface Task {
  readonly id: string;
  readonly kind: TaskKind;
  /** What exactly, as a code or an id: a field, a step, a flag. Never anything personal. */
  readonly about: string;
  readonly priority: Priority;
  readonly team: Team;
  /** Who took it, or was given it. */
  readonly owner?: string;
  /** ISO 8601, UTC. */
  readonly dueAt: string;
  readonly openedAt: string;
  readonly openedBy: string;
  readonly closed?: { readonly by: string; readonly at: string; readonly how: TaskEnd; readonly note?: string };
}

/** The tasks of a dossier, by id. */
export type Tasks = Readonly<Record<string, Task>>;

/** What happens to tasks. */
export interface TaskEvents {
  'task-opened': Public<{
    taskId: string;
    kind: TaskKind;
    about: string;
    priority: Priority;
    team: Team;
    owner?: string;
    dueAt: string;
    by: string;
  }>;
  'task-assigned': Public<{ taskId: string; owner: string; by: string }>;
  'task-closed': Personal<{ taskId: string; how: TaskEnd; by: string }, { note?: string }>;
}

/** What people do with tasks. */
export interface TaskCommands {
  'assign-task': { readonly taskId: string; readonly owner: string };
  'close-task': { readonly taskId: string; readonly how: TaskEnd; readonly note?: string };
}
