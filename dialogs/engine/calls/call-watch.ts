import { limits } from '../../limits.js';
import { after, startTimer, stopTimer } from '../timers.js';
import type { Turn } from '../turn.js';

/** Bounds a call: should nobody ever report its end, the conversation goes on without it. */
export function watchCall(turn: Turn): void {
  unwatchCall(turn);
  startTimer(turn, 'call-watch', after(turn, limits.lostCallMs));
}

/** The call is over, or was never placed. */
export function unwatchCall(turn: Turn): void {
  stopTimer(turn, 'call-watch');
}

/** Whether we have spoken so lately that the call may still be on; then it is watched on from there. */
export function stillSpeaking(turn: Turn): boolean {
  const until = Date.parse(turn.state.lastPromptAt ?? turn.state.startedAt) + limits.lostCallMs;
  if (until <= Date.parse(turn.input.at)) return false;
  startTimer(turn, 'call-watch', new Date(until).toISOString());
  return true;
}
