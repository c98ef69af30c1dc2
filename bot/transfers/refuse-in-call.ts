import { AppError } from '../../dialogs/app-error.js';
import type { Callers } from '../casework/calls/callers.js';
import { isInCall } from '../duty/is-in-call.js';
import type { Duty } from '../duty/on-duty.js';
import type { TurnPath } from '../turn/turn-path.js';

/** What knows who talks to somebody. */
export interface InCallParts {
  readonly turns: Pick<TurnPath, 'state'>;
  readonly callers: Pick<Callers, 'isCalling'>;
}

/** Rejects with `in-call` while somebody talks in a call that was put through to them, or one rings for them, or they have placed one. */
export async function refuseInCall(own: Duty, { turns, callers }: InCallParts): Promise<void> {
  if ((await isInCall(own, turns)) || (await callers.isCalling(own.name)))
    throw new AppError('in-call', 'You are in another call, or one rings for you. End it first.');
}
