import type { Channel } from '../../vocabulary.js';
import { watchCall } from '../call-watch.js';
import { continueByText } from '../continue-by-text.js';
import { proceed } from '../proceed.js';
import type { Turn } from '../turn.js';

/** Tries to reach the party: places a call, sends the first notice, or takes up the thread where it stopped. */
export function attempt(turn: Turn, channel: Channel): void {
  if (turn.state.status === 'closed' || turn.state.session?.channel === 'voice') return;
  turn.record({ kind: 'attempt-started', data: { channel } });
  if (channel === 'voice') {
    turn.effect({ kind: 'place-call', purpose: 'opener' });
    return watchCall(turn);
  }
  if (turn.state.identity.passedAt) return continueByText(turn);
  turn.record({ kind: 'thread-opened', data: { channel } });
  turn.record({ kind: 'caller-disclosed', data: { channel } });
  if (channel === 'chat') return proceed(turn);
  turn.send('first-notice', {}, 'opener', { kind: 'notice' });
}
