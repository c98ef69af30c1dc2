import type { DocumentEffect } from '../../../dialogs/casework/documents/document.js';
import { rejectionText } from '../../../dialogs/engine/inputs/rejection-text.js';
import type { ConversationState } from '../../../dialogs/engine/state.js';
import type { ScriptLibrary } from '../../../dialogs/script/library.js';
import type { TurnPath } from '../../turn/turn-path.js';
import type { Carrier } from '../carriers.js';

/**
 * Tells the conversation that asked for a document what a person made of it; the party hears of it there. One that has
 * run out says nothing any more, though the paper is still wanted: why it will not do is then told by a text of its own.
 */
export function tellConversation(turns: TurnPath, scripts: ScriptLibrary): Carrier<'tell-conversation'> {
  return async (told, { file, party, now }) => {
    const { documentId, status, reason, words, by } = told;
    const { conversationId, item } = told.for;
    const state = await turns.state(conversationId);
    if (state?.outcome === 'expired') {
      const text = status === 'rejected' ? lateText(told, state, scripts) : undefined;
      if (text === undefined) return { kind: 'done' };
      return { kind: 'done', tell: { kind: 'tell-rejected', documentId, number: state.brief.number, text } };
    }
    // The same at every try, so that it is told once.
    const about = status === 'came' || status === 'not-come' ? `:${item}` : '';
    const key = `document:${file.id}:${party.id}:${documentId}:${status}${about}`;
    const at = new Date(now).toISOString();
    await turns.take(conversationId, { kind: 'supplement', item, status, reason, words, by, key, at }, 'later');
    return { kind: 'done' };
  };
}

function lateText(
  { for: { item }, reason, words }: Extract<DocumentEffect, { readonly kind: 'tell-conversation' }>,
  state: ConversationState,
  scripts: ScriptLibrary,
): string | undefined {
  const script = scripts.get(state.script.id, state.script.version);
  return script && rejectionText(script, state, { item, reason, words });
}
