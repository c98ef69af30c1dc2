import type { Store } from '../data/store.js';
import type { Clock } from '../dialogs/clock.js';
import type { MessagePurpose } from '../dialogs/engine/effect.js';
import type { ConversationState } from '../dialogs/engine/state.js';
import { type Permission, permit } from '../dialogs/policy/permit.js';
import type { Channel } from '../dialogs/vocabulary.js';

/** Asks the policy, at the moment of sending, with what the store knows at that moment. */
export class Gate {
  readonly #store: Pick<Store, 'getCase' | 'restrictionsOf'>;
  readonly #clock: Clock;

  constructor(store: Pick<Store, 'getCase' | 'restrictionsOf'>, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  /** Whether this conversation's party may be contacted now over this channel, and for this. */
  async permit(
    state: Pick<ConversationState, 'brief'>,
    channel: Channel,
    purpose: MessagePurpose | 'call-back' = 'opener',
  ): Promise<Permission> {
    const { caseId, partyId, market, number } = state.brief;
    if (channel === 'chat') return { kind: 'allowed' };
    const party = (await this.#store.getCase(caseId))?.parties.find((one) => one.id === partyId);
    return permit({
      channel,
      at: new Date(this.#clock.now()).toISOString(),
      market,
      number,
      party: party ?? stranger,
      restrictions: await this.#store.restrictionsOf(number),
      reply: purpose === 'reply',
      confirmation: purpose === 'confirmation' || party === undefined,
    });
  }
}

/** Somebody whom no case knows has written first: the one neutral reply needs no consent. */
const stranger = { zone: undefined, exclusions: [], contactPoints: [] };
