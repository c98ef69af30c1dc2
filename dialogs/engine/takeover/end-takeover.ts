import type { EventBodies } from '../event.js';
import { stopTimer } from '../timers.js';
import type { Turn } from '../turn.js';
import { tellHeldBack, warnOfNumber } from './tell-held-back.js';

/** The bot may speak again, and says what it held back; whether it goes on asking is the caller’s to say. */
export function endTakeover(turn: Turn, because: EventBodies['handed-back']['data']['because'], by?: string): void {
  const { takeover } = turn.state;
  if (!takeover) return;
  stopTimer(turn, 'takeover');
  turn.record({ kind: 'handed-back', data: { because, ...(by !== undefined && { by }) } });
  if (because === 'lapsed' && takeover.numberSent) warnOfNumber(turn);
  if (because !== 'ended') tellHeldBack(turn, takeover.news ?? []);
}
