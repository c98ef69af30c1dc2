import type { ConversationState, Outcome } from '../state.js';

/** Ends that decided nothing: the party did not answer, or was never reached. Whoever calls or writes then goes on. */
const undecided: readonly (Outcome | undefined)[] = ['expired', 'unreachable'];

/** Whether a conversation that has ended goes on when its party calls or writes, however long after. */
export function mayResume({ status, outcome }: Pick<ConversationState, 'status' | 'outcome'>): boolean {
  return status === 'closed' && undecided.includes(outcome);
}
