import { close } from '../ending/close.js';
import { leave } from '../ending/exits.js';
import { cancelQueued } from '../outreach/reach.js';
import { openReview } from '../settling/review.js';
import type { Turn } from '../turn.js';

/** The script is not to be used any more. Whoever talked to us is told that a person goes on; nobody else is troubled, nor who talks to a person already. */
export function scriptWithdrawn(turn: Turn): void {
  const { status, session, outreach, takeover } = turn.state;
  if (status === 'closed') return;
  cancelQueued(turn);
  // The person who writes is there already: how it goes on is theirs to say.
  if (takeover) turn.record({ kind: 'script-left', data: { exit: 'to-person' } });
  else if (session && outreach.heard) return leave(turn, 'to-person', '');
  openReview(turn, { reason: 'to-person', priority: 'P2' });
  close(turn, 'handed-over');
}
