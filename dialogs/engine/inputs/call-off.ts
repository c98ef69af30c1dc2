import { close } from '../ending/close.js';
import type { Turn } from '../turn.js';

/** The campaign was stopped before the first message or call went out: the party knows nothing of it, and will not. */
export function callOff(turn: Turn): void {
  if (turn.state.status === 'open' && turn.state.turns === 0 && !turn.onVoice) close(turn, 'called-off');
}
