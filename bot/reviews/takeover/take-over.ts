import { randomUUID } from 'node:crypto';
import { ContactRefused } from '../../contact/contact-refused.js';
import { knownState } from '../../turn/known-state.js';
import { holdConversation } from '../hold-conversation.js';
import { permissionToWrite } from './permission-to-write.js';
import { refuseBusy } from './refuse-busy.js';
import { refuseUnwritable } from './refuse-unwritable.js';
import type { WriteParts } from './write.js';

/**
 * Has a person write in the bot’s place, which is silent from then on; they hold the conversation for as long. Rejects
 * with `conversation-unknown`, `call-under-way`, `no-texts`, `opted-out`, `number-busy` while another conversation goes on
 * over this number, `review-claimed` while it is another’s, or as the policy refuses where no message would be let out.
 */
export async function takeOver(id: string, by: string, parts: WriteParts): Promise<void> {
  const { turns, clock } = parts;
  const known = await knownState(id, turns);
  refuseUnwritable(known);
  const permission = await permissionToWrite(known, parts);
  // What waiting helps may be let out while they talk.
  if (permission.kind === 'refused' && permission.until === undefined) throw new ContactRefused(permission, id);
  await refuseBusy(known, parts);
  const until = new Date((await holdConversation(id, by, parts)).until).toISOString();
  const at = new Date(clock.now()).toISOString();
  const input = { kind: 'take-over', by, until, key: `take-over:${randomUUID()}`, at } as const;
  const { state } = await turns.take(id, input, 'later');
  // A call may have begun in between.
  if (state.takeover?.by !== by) refuseUnwritable(state);
}
