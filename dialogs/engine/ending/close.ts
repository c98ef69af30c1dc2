import type { TimerName } from '../input.js';
import type { Outcome } from '../state.js';
import { stopTimer } from '../timers.js';
import type { Turn } from '../turn.js';

/** Ends the conversation: nothing waits any more, but for the word that a call still on is over. */
export function close(turn: Turn, outcome: Outcome): void {
  for (const timer of Object.keys(turn.state.timers) as TimerName[])
    if (timer !== 'call-watch' || !turn.onVoice) stopTimer(turn, timer);
  turn.record({ kind: 'conversation-closed', data: { outcome } });
}
