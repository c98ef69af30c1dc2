import { openQuestions } from '../asking/applicable.js';
import { hangUp } from '../calls/hang-up.js';
import { askForSupplements, missingSupplements } from '../following-up/supplements.js';
import { tellWithdrawn } from '../following-up/withdrawals.js';
import type { Turn } from '../turn.js';
import { close } from './close.js';
import { outcomeOf } from './outcome.js';

/** Everything that can be asked over this channel was asked: goodbye by voice, what is missing by text, or the end. */
export function finish(turn: Turn): void {
  if (turn.onVoice) {
    const goesOn = openByText(turn);
    turn.say(goesOn ? 'goodbye' : 'farewell');
    return hangUp(turn, 'done');
  }
  tellWithdrawn(turn, 'reply');
  if (missingSupplements(turn.state).length > 0) return askForSupplements(turn);
  turn.send('closed', {}, 'reply');
  close(turn, outcomeOf(turn.state));
}

/** Whether messages follow a call: questions that were put off to them, or documents. */
function openByText(turn: Turn): boolean {
  const { state } = turn;
  const postponed = Object.values(state.answers).some((record) => record.status === 'postponed');
  return postponed || openQuestions(turn.script, state).length > 0 || missingSupplements(state).length > 0;
}
