import { AppError } from '../../../dialogs/app-error.js';
import type { ConversationState } from '../../../dialogs/engine/state.js';

/** Nobody writes to who does not want it, is on the telephone, or has no number. Throws `opted-out`, `call-under-way` or `no-texts`. */
export function refuseUnwritable({ session, brief, timers, optedOut }: ConversationState): void {
  if (optedOut) throw new AppError('opted-out', 'They do not want to be contacted any more.');
  if (session?.channel === 'voice' || timers['call-watch'])
    throw new AppError('call-under-way', 'They are being called, or are on the telephone. Wait for its end.');
  if (session?.channel === 'chat' || brief.number === '')
    throw new AppError('no-texts', 'This party has no number to write to. Only text messages can be taken over.');
}
