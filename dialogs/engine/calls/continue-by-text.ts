import { proceed } from '../proceed.js';
import type { Turn } from '../turn.js';

/** Goes on by message at whatever is open; with nothing open, ends. */
export function continueByText(turn: Turn): void {
  if (!turn.state.session)
    turn.record({ kind: 'thread-opened', data: { channel: turn.state.brief.number ? 'sms' : 'chat' } });
  proceed(turn);
}
