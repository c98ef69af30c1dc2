const prefix = 'person~';

/** Marks the leg to a person who is asked to take the call of a conversation. */
export function personMark(conversationId: string): string {
  return `${prefix}${conversationId}`;
}

/** The conversation whose call a person is asked to take; undefined for every other mark. */
export function readPersonMark(effect: string | undefined): string | undefined {
  return effect?.startsWith(prefix) ? effect.slice(prefix.length) : undefined;
}
