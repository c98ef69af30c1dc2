import { randomUUID } from 'node:crypto';
import { AppError } from '../../../dialogs/app-error.js';
import type { ConversationState } from '../../../dialogs/engine/state.js';
import { knownState } from '../../turn/known-state.js';
import { holdConversation } from '../hold-conversation.js';
import type { ReviewParts } from '../review-parts.js';

/**
 * Has a person write in the bot’s place, which is silent from then on; they hold the conversation for as long. Rejects
 * with `conversation-unknown`, `call-under-way`, `no-texts`, `opted-out`, or `review-claimed` while it is another’s.
 */
export async function takeOver(id: string, by: string, parts: ReviewParts): Promise<void> {
  const { turns, clock } = parts;
  refuseUnwritable(await knownState(id, turns));
  const until = new Date((await holdConversation(id, by, parts)).until).toISOString();
  const at = new Date(clock.now()).toISOString();
  const input = { kind: 'take-over', by, until, key: `take-over:${randomUUID()}`, at } as const;
  const { state } = await turns.take(id, input, 'later');
  // A call may have begun in between.
  if (state.takeover?.by !== by) refuseUnwritable(state);
}

function refuseUnwritable({ session, brief, timers, optedOut }: ConversationState): void {
  if (optedOut) throw new AppError('opted-out', 'They do not want to be contacted any more.');
  if (session?.channel === 'voice' || timers['call-watch'])
    throw new AppError('call-under-way', 'They are being called, or are on the telephone. Wait for its end.');
  if (session?.channel === 'chat' || brief.number === '')
    throw new AppError('no-texts', 'This party has no number to write to. Only text messages can be taken over.');
}
