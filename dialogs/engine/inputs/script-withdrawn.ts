import { close } from '../ending/close.js';
import { leave } from '../ending/exits.js';
import { cancelQueued } from '../outreach/reach.js';
import { openReview } from '../settling/review.js';
import type { Turn } from '../turn.js';

/** The script is not to be used any more. Whoever talked to us is told that a person goes on; nobody else is troubled. */
export function scriptWithdrawn(turn: Turn): void {
  const { status, session, outreach } = turn.state;
  if (status === 'closed') return;
  cancelQueued(turn);
  if (session && outreach.heard) return leave(turn, 'to-person', '');
  openReview(turn, { reason: 'to-person', priority: 'P2' });
  close(turn, 'handed-over');
}
