import { randomUUID } from 'node:crypto';
import { ContactRefused } from '../../contact/contact-refused.js';
import type { Gate } from '../../gate.js';
import type { StopList } from '../../stops/stop-list.js';
import { stoppedFor } from '../../stops/stopped-for.js';
import type { ReviewParts } from '../review-parts.js';
import { refuseWords } from './refuse-words.js';
import { refuseOthers, takenOver } from './taken-over.js';

/** What writing works with, beside what all work on reviews does. */
export interface WriteParts extends ReviewParts {
  readonly gate: Gate;
  readonly stops: Pick<StopList, 'against'>;
}

/**
 * Sends a party what the person wrote who took over, if the policy allows it now. Rejects with `not-taken-over`,
 * `words-have-link`, `words-threaten`, `words-tell-of-loan`, or as the policy refuses.
 */
export async function write(
  id: string,
  { by, text, warnsOfNumber }: { readonly by: string; readonly text: string; readonly warnsOfNumber?: true },
  parts: WriteParts,
): Promise<void> {
  const { turns, clock, gate, stops, holds } = parts;
  const state = await takenOver(id, by, parts);
  refuseWords(text, state, new Date(clock.now()).toISOString());
  const { number } = state.brief;
  const asked = await gate.permit(state, 'sms', { purpose: 'reply' });
  const permission = await stoppedFor(asked, { channel: 'sms', number }, { stops, clock });
  if (permission.kind === 'refused') throw new ContactRefused(permission, id);
  const until = new Date((await holds.take(id, by)).until).toISOString();
  const at = new Date(clock.now()).toISOString();
  const input = { kind: 'write', by, text, until, warnsOfNumber, key: `write:${randomUUID()}`, at } as const;
  const taken = await turns.take(id, input, 'later');
  refuseOthers(taken.state, by);
}
