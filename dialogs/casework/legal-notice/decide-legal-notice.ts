import type { CaseworkTurn } from '../casework-turn.js';
import { wasBrought } from '../documents/was-brought.js';
import type { Handler } from '../handler.js';
import { closeTask, openTask } from '../tasks/open-task.js';
import { openTaskAbout } from '../tasks/open-tasks.js';
import type { AwaitedPaper, LegalNoticeCommands } from './legal-notice.js';
import { legalNoticeDueBy } from './legal-notice-due.js';

const timer = 'papers-overdue';
const about = 'application';

/** Papers that are awaited: when one is overdue, a person has to see to the letter that the law wants. */
export const legalNoticeHandlers: { readonly [K in keyof LegalNoticeCommands]: Handler<K> } = {
  'see-awaited': (turn, { awaited, at }) => {
    if (isSame(awaited, turn.dossier.legalNotice.awaited)) return undefined;
    turn.record({ kind: 'papers-awaited', data: { awaited } });
    const [first] = awaited.map(({ due }) => due).sort();
    if (first === undefined) {
      turn.effect({ kind: 'cancel', timer });
      closeTask(turn, 'legal-notice', about, 'outdated');
    } else turn.effect({ kind: 'schedule', timer, at: first > at ? first : at });
    return undefined;
  },
  'note-letter': (turn, { sentBy, sentOn, by, at }) => {
    if (!openTaskAbout(turn.dossier, 'legal-notice', about))
      return { code: 'task-unknown', words: 'No letter is due. There is no open task for it.' };
    if (sentOn > at.slice(0, 10))
      return { code: 'letter-unsent', words: 'That day is still to come. Note the letter when it is out.' };
    turn.record({ kind: 'letter-sent', data: { sentBy, sentOn, by } });
    closeTask(turn, 'legal-notice', about, 'done');
    return undefined;
  },
};

/** The day of a paper has come: if it is still missing, the letter is somebody's task, due by law. */
export function noticeOverdue(turn: CaseworkTurn): void {
  const { awaited, letter } = turn.dossier.legalNotice;
  const dueAt = legalNoticeDueBy(turn.file);
  const isOverdue = awaited.some((paper) => paper.due <= turn.command.at && !wasBrought(turn.dossier, paper));
  if (dueAt === undefined || letter || !isOverdue) return;
  openTask(turn, { kind: 'legal-notice', about, priority: 'P2', dueAt });
}

function isSame(one: readonly AwaitedPaper[], other: readonly AwaitedPaper[]): boolean {
  const told = (papers: readonly AwaitedPaper[]) =>
    papers
      .map(({ conversationId, item, due }) => `${conversationId}/${item}@${due}`)
      .sort()
      .join(' ');
  return told(one) === told(other);
}
