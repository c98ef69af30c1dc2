import { lapseCall } from './calls/decide-call.js';
import type { CaseworkTurn } from './casework-turn.js';
import { openRecheck, teachAgain } from './education/decide-lesson.js';
import { noticeOverdue } from './legal-notice/decide-legal-notice.js';
import { askPartner } from './partners/decide-partner.js';

/** What follows when a timer of a dossier fires. */
export type TimerHandler = (turn: CaseworkTurn, timer: string) => void;

/** Every timer that a dossier may set, under the first word of its name: `remind:s1` is a `remind`. */
export const timerHandlers: Readonly<Record<string, TimerHandler>> = {
  'call-lapse': lapseCall,
  'papers-overdue': noticeOverdue,
  recheck: openRecheck,
  teach: teachAgain,
  'ask-partner': askPartner,
};
