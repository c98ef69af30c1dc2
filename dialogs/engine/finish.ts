import { close } from './close.js';
import { outcomeOf } from './outcome.js';
import { askForSupplements, missingSupplements } from './supplements.js';
import type { Turn } from './turn.js';

/** Everything that can be asked over this channel was asked: goodbye by voice, what is missing by text, or the end. */
export function finish(turn: Turn): void {
  if (turn.onVoice) {
    turn.say('farewell');
    turn.effect({ kind: 'hang-up' });
    return;
  }
  if (missingSupplements(turn.state).length > 0) return askForSupplements(turn);
  turn.send('closed', {}, 'reply');
  close(turn, outcomeOf(turn.state));
}
