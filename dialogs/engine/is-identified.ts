import { heldSince } from './held-since.js';
import type { ConversationState } from './state.js';

/** Whether the party has proved who they are where they are talked with, or would have in a thread that begins now (ISO 8601). */
export function isIdentified({ session, identity }: ConversationState, now: string): boolean {
  return session ? session.identified : heldSince(identity.passedAt, now);
}
