import type { Effect } from '../../dialogs/engine/effect.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import { isInCall } from '../duty/is-in-call.js';
import type { OnDuty } from '../duty/on-duty.js';
import type { TurnPath } from '../turn/turn-path.js';
import { personMark } from './person-mark.js';

/** A person whose telephone rings for a call, and how they are asked before they get it. */
export interface RingPerson {
  readonly kind: 'ring-person';
  /** E.164; empty where they take calls no more or are in another one, so that the provider cannot dial it and the call comes back to us. */
  readonly phone: string;
  readonly asks: string;
  /** Seconds. */
  readonly rings: number;
}

/** What knows whose telephone can ring. */
export interface RingParts {
  readonly duty: OnDuty;
  readonly turns: Pick<TurnPath, 'state'>;
}

/** Long enough to pick up, short for a party who waits. */
const ringSeconds = 20;

/** What a turn replies, with the telephones of those whom it puts a call through to. */
export async function withTelephones(
  effects: readonly Effect[],
  { id, session }: ConversationState,
  { duty, turns }: RingParts,
): Promise<readonly (Effect | RingPerson)[]> {
  const callId = session?.callId ?? '';
  return await Promise.all(
    effects.map(async (effect) => {
      if (effect.kind !== 'put-through') return effect;
      const { person } = effect;
      const phone = await duty.ring(person, { conversationId: id, callId }, (one) => isInCall(one, turns));
      const place = (session?.transfer?.rung.lastIndexOf(person) ?? 0) + 1;
      const asks = personMark({ conversationId: id, callId, place });
      return { kind: 'ring-person', phone: phone ?? '', asks, rings: ringSeconds };
    }),
  );
}
