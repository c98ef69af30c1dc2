import type { Inbound } from '../../adapters/activities.js';
import type { Store } from '../../data/store.js';
import { mayResume } from '../../dialogs/engine/calls/may-resume.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import { conversationOfEffect } from '../effects/effect-id.js';
import type { TurnPath } from '../turn/turn-path.js';
import { saysStop } from './to-input.js';

/** Finds the conversation that something inbound belongs to. */
export class FindConversation {
  readonly #store: Pick<Store, 'conversationsWith'>;
  readonly #turns: Pick<TurnPath, 'state' | 'took'>;

  constructor(store: Pick<Store, 'conversationsWith'>, turns: Pick<TurnPath, 'state' | 'took'>) {
    this.#store = store;
    this.#turns = turns;
  }

  /**
   * By the effect that caused it, else by what took it before, by the live call, or by the number: the one that a person
   * writes in, the open conversation whose prompt was the last one sent to it, or the one that ended last. Undefined for a number that nobody knows, and
   * for what became of a call or message that no conversation of ours caused.
   */
  async forInbound(inbound: Inbound): Promise<string | undefined> {
    const effect = 'effect' in inbound ? inbound.effect : undefined;
    if (effect === undefined) return this.#byNumber(inbound);
    const causing = conversationOfEffect(effect);
    if (causing !== undefined && (await this.#turns.state(causing))) return causing;
    if (inbound.kind === 'call-connected' || saysStop(inbound)) return this.#byNumber(inbound);
    // Another's failed call or message, counted here, would have the party called once more for it.
    return this.#inCall(inbound);
  }

  async #byNumber(inbound: Inbound): Promise<string | undefined> {
    if (inbound.party === '') return undefined;
    const ids = await this.#store.conversationsWith(inbound.party);
    // Nearly every number has one; then there is nothing to choose from, and nothing need be loaded.
    if (ids.length < 2) return ids[0];
    // What comes again has its place, though another conversation may have begun in between.
    for (const id of ids) if (await this.#turns.took(id, inbound.key)) return id;
    const found = await this.#statesOf(ids);
    const callId = 'callSid' in inbound && inbound.kind !== 'call-connected' ? inbound.callSid : undefined;
    if (callId === undefined) return chosenOf(found, inbound)?.id;
    return found.find((state) => state.session?.callId === callId)?.id ?? found[0]?.id;
  }

  async #inCall(inbound: Inbound): Promise<string | undefined> {
    if (!('callSid' in inbound)) return undefined;
    return (await this.withNumber(inbound.party)).find(({ session }) => session?.callId === inbound.callSid)?.id;
  }

  /** All conversations with a number, the one prompted last first. */
  async withNumber(number: string): Promise<readonly ConversationState[]> {
    return this.#statesOf(await this.#store.conversationsWith(number));
  }

  async #statesOf(ids: readonly string[]): Promise<readonly ConversationState[]> {
    const states: ConversationState[] = [];
    for (const id of ids) {
      const state = await this.#turns.state(id);
      if (state) states.push(state);
    }
    return states;
  }
}

/**
 * The one that a person writes in, the open one, else the one that was prompted last. A call answers no prompt: it takes up one that was never decided
 * before it is told that another is closed.
 */
function chosenOf(found: readonly ConversationState[], { kind }: Inbound): ConversationState | undefined {
  const open = found.find(({ takeover }) => takeover) ?? found.find(({ status }) => status === 'open');
  return open ?? (kind === 'call-connected' ? found.find(mayResume) : undefined) ?? found[0];
}
