import { hear } from '../hear.js';
import type { Input } from '../input.js';
import { isHeardAtOnce } from '../inputs/heard-at-once.js';
import { liftProven } from '../inputs/lift-proven.js';
import { takeDown } from '../inputs/take-down.js';
import { cancelQueued, noteHeard } from '../outreach/reach.js';
import { openReview } from '../settling/review.js';
import type { Turn } from '../turn.js';
import { endTakeover } from './end-takeover.js';

/** The party writes to a person now: it is kept for them and not answered. Who wants silence gets it from the bot, at once. */
export function whileTakenOver(
  turn: Turn,
  { text, channel = 'sms', attachments = 0 }: Extract<Input, { kind: 'text' }>,
): void {
  liftProven(turn);
  noteHeard(turn);
  cancelQueued(turn);
  if (!turn.state.session) turn.record({ kind: 'thread-opened', data: { channel } });
  if (isHeardAtOnce(turn, text)) {
    endTakeover(turn, 'ended');
    return hear(turn, { kind: 'words', text, spoken: false }, channel);
  }
  const said = takeDown(turn, text, channel);
  if (attachments > 0) openReview(turn, { reason: 'attachment-received', priority: 'P3', said });
}
