import type { TurnPath } from '../../turn/turn-path.js';
import type { Carrier } from '../carriers.js';

/** Tells the conversation that asked for a document what a person made of it; the party hears of it there. */
export function tellConversation(turns: TurnPath): Carrier<'tell-conversation'> {
  return async ({ documentId, for: { conversationId, item }, status, reason, words, by }, { file, party, now }) => {
    // The same at every try, so that it is told once.
    const key = `document:${file.id}:${party.id}:${documentId}:${status}`;
    const at = new Date(now).toISOString();
    await turns.take(conversationId, { kind: 'supplement', item, status, reason, words, by, key, at }, 'later');
    return { kind: 'done' };
  };
}
