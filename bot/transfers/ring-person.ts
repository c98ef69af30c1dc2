import type { Effect } from '../../dialogs/engine/effect.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import type { OnDuty } from '../duty/on-duty.js';
import { personMark } from './person-mark.js';

/** A person whose telephone rings for a call, and how they are asked before they get it. */
export interface RingPerson {
  readonly kind: 'ring-person';
  /** E.164; empty where they take calls no more, so that the provider cannot dial it and the call comes back to us. */
  readonly phone: string;
  readonly asks: string;
  /** Seconds. */
  readonly rings: number;
}

/** Long enough to pick up, short for a party who waits. */
const ringSeconds = 20;

/** What a turn replies, with the telephones of those whom it puts a call through to. */
export async function withTelephones(
  effects: readonly Effect[],
  { id, session }: ConversationState,
  duty: OnDuty,
): Promise<readonly (Effect | RingPerson)[]> {
  return await Promise.all(
    effects.map(async (effect) => {
      if (effect.kind !== 'put-through') return effect;
      const phone = await duty.ring(effect.person, { conversationId: id, callId: session?.callId ?? '' });
      return { kind: 'ring-person', phone: phone ?? '', asks: personMark(id), rings: ringSeconds };
    }),
  );
}
