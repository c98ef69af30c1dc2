import type { EventBodies } from '../event.js';
import { stopTimer } from '../timers.js';
import type { Turn } from '../turn.js';

/** The bot may speak again; whether it has to is the caller’s to say. */
export function endTakeover(turn: Turn, because: EventBodies['handed-back']['data']['because'], by?: string): void {
  if (!turn.state.takeover) return;
  stopTimer(turn, 'takeover');
  turn.record({ kind: 'handed-back', data: { because, ...(by !== undefined && { by }) } });
}
