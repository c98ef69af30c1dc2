import { limits } from '../../limits.js';
import { heldSince } from '../held-since.js';
import type { Turn } from '../turn.js';

/** Who proved who they are long ago proves it again: somebody else may have the telephone by now. */
export function openAnew(turn: Turn, channel: 'sms' | 'chat'): void {
  const { session, waitingSince, identity } = turn.state;
  const quietFor = Date.parse(turn.input.at) - Date.parse(waitingSince ?? turn.input.at);
  const isProofOld = identity.passedAt !== undefined && !heldSince(identity.passedAt, turn.input.at);
  if (session?.identified && isProofOld && quietFor > limits.waitMs)
    turn.record({ kind: 'thread-opened', data: { channel } });
}
