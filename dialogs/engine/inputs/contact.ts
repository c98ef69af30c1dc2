import type { Input } from '../input.js';
import { reach } from '../outreach/reach.js';
import type { Turn } from '../turn.js';

/** Tries to reach the party: places a call, sends the first notice, or takes up the thread where it stopped. */
export function attempt(
  turn: Turn,
  { channel, plan }: Pick<Extract<Input, { kind: 'contact' }>, 'channel' | 'plan'>,
): void {
  if (turn.state.status === 'closed' || turn.onVoice || turn.state.takeover) return;
  reach(turn, channel, plan);
}
