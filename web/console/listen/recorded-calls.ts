import type { Conversation } from '../conversation/conversation-query.js';

/** The calls of a conversation that can be listened to. */
export function recordedCalls({ recordings }: Pick<Conversation, 'recordings'>): readonly string[] {
  return recordings.filter(({ standing }) => standing === 'kept').map(({ callId }) => callId);
}
