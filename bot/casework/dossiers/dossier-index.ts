import type { Commit } from '../../../data/store.js';
import type { Dossier } from '../../../dialogs/casework/dossier.js';
import { knownPoints } from '../../../dialogs/casework/points/known-points.js';
import { openTasks } from '../../../dialogs/casework/tasks/open-tasks.js';
import { priorities } from '../../../dialogs/vocabulary.js';

/** Under what a dossier is found again: the most urgent of its open tasks, links, and numbers that came after the case. */
export function indexOfDossier(dossier: Dossier): Commit['index'] {
  const secrets = Object.values(dossier.uploadLinks)
    .filter(({ revoked }) => revoked === undefined)
    .map(({ token }) => token);
  const partyNumbers = knownPoints({ contactPoints: [] }, dossier)
    .filter(({ kind }) => kind !== 'email')
    .map(({ value }) => value);
  const open = openTasks(dossier);
  if (open.length === 0) return { secrets, partyNumbers };
  const priority = priorities.find((one) => open.some((task) => task.priority === one)) ?? 'P4';
  const dueAt = Math.min(...open.map((task) => Date.parse(task.dueAt)));
  return { secrets, partyNumbers, review: { priority, dueAt, open: open.length } };
}
