import type { TimerName } from './input.js';
import type { Outcome } from './state.js';
import { stopTimer } from './timers.js';
import type { Turn } from './turn.js';

/** Ends the conversation: nothing waits any more. */
export function close(turn: Turn, outcome: Outcome): void {
  for (const timer of Object.keys(turn.state.timers) as TimerName[]) stopTimer(turn, timer);
  turn.record({ kind: 'conversation-closed', data: { outcome } });
}
