import type { CaseworkTurn } from '../casework-turn.js';
import type { Handler } from '../handler.js';
import { closeTask, openTask } from '../tasks/open-task.js';
import type { NoticeCommands, NoticeType } from './notice.js';

/** Telling the lender's system, and hearing whether it was there. */
export const noticeHandlers: { readonly [K in keyof NoticeCommands]: Handler<K> } = {
  'note-closed': (turn, { closed }) => {
    for (const { conversationId, verifiedAtOnce } of closed) {
      decide(turn, 'conversation.closed', conversationId);
      if (verifiedAtOnce) decide(turn, 'case.verified_first_contact', conversationId);
    }
    return undefined;
  },
  'notice-ends': (turn, { noticeId, status }) => {
    turn.record({ kind: 'notice-ended', data: { noticeId, status } });
    if (status === 'given-up') openTask(turn, { kind: 'tell-the-lender', about: noticeId, priority: 'P3' });
    else closeTask(turn, 'tell-the-lender', noticeId, 'outdated');
    return undefined;
  },
  'send-notice-again': (turn, { noticeId }) => {
    const notice = turn.dossier.notices[noticeId];
    if (!notice) return { code: 'notice-unknown', words: `There is no notice ${noticeId}. Choose one from the case.` };
    if (notice.status === 'waiting')
      return { code: 'notice-waits', words: 'This notice is still being tried. Wait for its end.' };
    const { type, conversationId } = notice;
    turn.record({ kind: 'notice-decided', data: { noticeId, type, conversationId } });
    turn.effect({ kind: 'notify', noticeId, type, conversationId });
    return undefined;
  },
};

function decide(turn: CaseworkTurn, type: NoticeType, conversationId: string): void {
  const told = Object.values(turn.dossier.notices);
  if (told.some((one) => one.type === type && one.conversationId === conversationId)) return;
  const noticeId = `n${told.length + 1}`;
  turn.record({ kind: 'notice-decided', data: { noticeId, type, conversationId } });
  turn.effect({ kind: 'notify', noticeId, type, conversationId });
}
