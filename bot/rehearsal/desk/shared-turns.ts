import type { Input } from '../../../dialogs/engine/input.js';
import type { Delivery } from '../../turn/sort-effects.js';
import { TurnPath, type TurnResult } from '../../turn/turn-path.js';

/**
 * The turn path of a conversation that is rehearsed beside it. Each input is taken on both sides, in the same order: the
 * engine decides the same about it, so that the store holds what was rehearsed.
 */
export class SharedTurns extends TurnPath {
  readonly #fromDesk: Input[] = [];

  /** Takes what happened in the rehearsal. */
  async follow(conversationId: string, input: Input): Promise<void> {
    await super.take(conversationId, input, 'later');
  }

  /** Takes what comes from people or from a dossier; the rehearsal has to hear of it. */
  override async take(
    conversationId: string,
    input: Input,
    delivery: Delivery,
    removeJob?: string,
  ): Promise<TurnResult> {
    const result = await super.take(conversationId, input, delivery, removeJob);
    if (!result.repeated) this.#fromDesk.push(input);
    return result;
  }

  /** What the rehearsal has not heard of yet, in order. */
  untold(): readonly Input[] {
    return this.#fromDesk.splice(0);
  }
}
