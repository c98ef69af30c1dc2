import type { TimerName } from '../input.js';
import type { Outcome } from '../state.js';
import { stopTimer } from '../timers.js';
import type { Turn } from '../turn.js';

/** Ends the conversation: nothing waits any more, but for the word that a call still on is over, and for who took over. */
export function close(turn: Turn, outcome: Outcome): void {
  for (const timer of Object.keys(turn.state.timers) as TimerName[]) if (!outlives(turn, timer)) stopTimer(turn, timer);
  turn.record({ kind: 'conversation-closed', data: { outcome } });
}

function outlives({ onVoice, state: { takeover } }: Turn, timer: TimerName): boolean {
  return timer === 'call-watch' ? onVoice : timer === 'takeover' && takeover !== undefined;
}
