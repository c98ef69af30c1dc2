import type { Leaving } from '../state.js';
import type { Turn } from '../turn.js';

/** Ends the call from our side, and notes why, so that its end is not taken for a dropped line. */
export function hangUp(turn: Turn, because: Leaving): void {
  turn.record({ kind: 'call-left', data: { because } });
  turn.effect({ kind: 'hang-up' });
}
