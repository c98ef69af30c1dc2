import { randomUUID } from 'node:crypto';
import { ContactRefused } from '../../contact/contact-refused.js';
import type { ReviewParts } from '../review-parts.js';
import { type PermissionParts, permissionToWrite } from './permission-to-write.js';
import { refuseWords } from './refuse-words.js';
import { refuseOthers, takenOver } from './taken-over.js';

/** What writing works with, beside what all work on reviews does. */
export type WriteParts = ReviewParts & PermissionParts;

/**
 * Sends a party what the person wrote who took over, if the policy allows it now. Rejects with `not-taken-over`,
 * `words-have-link`, `words-threaten`, `words-ask-secret`, `words-tell-of-loan`, or as the policy refuses.
 */
export async function write(
  id: string,
  { by, text, warnsOfNumber }: { readonly by: string; readonly text: string; readonly warnsOfNumber?: true },
  parts: WriteParts,
): Promise<void> {
  const { turns, clock, holds } = parts;
  const state = await takenOver(id, by, parts);
  refuseWords(text, state, new Date(clock.now()).toISOString());
  const permission = await permissionToWrite(state, parts);
  if (permission.kind === 'refused') throw new ContactRefused(permission, id);
  const until = new Date((await holds.take(id, by)).until).toISOString();
  const at = new Date(clock.now()).toISOString();
  const input = { kind: 'write', by, text, until, warnsOfNumber, key: `write:${randomUUID()}`, at } as const;
  const taken = await turns.take(id, input, 'later');
  refuseOthers(taken.state, by);
}
