const prefix = 'person~';

/** Which leg of which call a person is asked on. */
export interface PersonMark {
  readonly conversationId: string;
  readonly callId: string;
  /** The how-manieth of those rung for this call they are. */
  readonly place: number;
}

/** Marks the leg to a person who is asked to take the call of a conversation. */
export function personMark({ conversationId, callId, place }: PersonMark): string {
  return `${prefix}${place}~${callId}~${conversationId}`;
}

/** What a person is asked to take; undefined for every other mark. */
export function readPersonMark(effect: string | undefined): PersonMark | undefined {
  if (!effect?.startsWith(prefix)) return undefined;
  const [place, callId = '', ...rest] = effect.slice(prefix.length).split('~');
  return { conversationId: rest.join('~'), callId, place: Number(place) };
}
