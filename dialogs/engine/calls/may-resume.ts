import { openQuestions } from '../asking/applicable.js';
import { unconfirmed } from '../asking/read-back.js';
import { missingSupplements } from '../following-up/supplements.js';
import type { ConversationState, Outcome } from '../state.js';
import type { Turn } from '../turn.js';

/** Ends that decided nothing: the party did not answer, or was never reached. Whoever calls or writes then goes on. */
const undecided: readonly (Outcome | undefined)[] = ['expired', 'unreachable'];

type Ended = Pick<ConversationState, 'status' | 'outcome' | 'exit' | 'optedOut' | 'optedOutOf'>;

/** Whether a conversation that has ended goes on when its party calls or writes, however long after. */
export function mayResume(state: Ended): boolean {
  return state.status === 'closed' && (undecided.includes(state.outcome) || wantsTextsAgain(state));
}

/** The same for a turn, which knows what is open: who had finished before the opt-out is asked nothing again. */
export function resumes(turn: Turn): boolean {
  const { state, script } = turn;
  if (!mayResume(state)) return false;
  if (state.outcome !== 'opted-out') return true;
  const open = openQuestions(script, state).length + unconfirmed(turn).length + missingSupplements(state).length;
  return open > 0;
}

/** The opt-out that ended it was lifted, for texts alone; calls of ours stay barred. */
function wantsTextsAgain({ outcome, exit, optedOut, optedOutOf }: Ended): boolean {
  return outcome === 'opted-out' && exit === undefined && !optedOut && optedOutOf !== 'sms';
}
