import { randomUUID } from 'node:crypto';
import type { LogEvent } from '../../data/store.js';
import { knownState } from '../turn/known-state.js';
import { engineEvent } from '../turn/read-state.js';
import type { ReviewParts } from './review-parts.js';

/** Keeps a note for those who come after. Rejects with `conversation-unknown`. */
export async function writeNote(
  id: string,
  { by, text }: { readonly by: string; readonly text: string },
  { turns, clock }: Pick<ReviewParts, 'turns' | 'clock'>,
): Promise<void> {
  await knownState(id, turns);
  const at = new Date(clock.now()).toISOString();
  await turns.take(id, { kind: 'note', by, text, key: `note:${randomUUID()}`, at }, 'later');
}

/** What people noted about a conversation, the oldest first, with what they said when they handed it on. */
export function notesIn(events: readonly LogEvent[]) {
  return events.flatMap((stored) => {
    const event = engineEvent(stored);
    const text =
      event.kind === 'noted'
        ? event.personal?.text
        : event.kind === 'handed-to-team'
          ? event.personal?.note
          : undefined;
    if (text === undefined || !('by' in event.data)) return [];
    return [{ seq: stored.seq, at: stored.at, by: String(event.data.by), text }];
  });
}
