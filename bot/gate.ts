import type { Store } from '../data/store.js';
import { exclusionsOf } from '../dialogs/casework/exclusions/exclusions-of.js';
import { tierOf } from '../dialogs/casework/tiers/tier-of.js';
import type { Clock } from '../dialogs/clock.js';
import type { MessagePurpose } from '../dialogs/engine/effect.js';
import type { ConversationState } from '../dialogs/engine/state.js';
import { type Permission, permit } from '../dialogs/policy/permit.js';
import type { Channel } from '../dialogs/vocabulary.js';
import { Dossiers } from './casework/dossiers.js';

/** Asks the policy, at the moment of sending, with what the store knows at that moment. */
export class Gate {
  readonly #store: Pick<Store, 'getCase' | 'restrictionsOf'>;
  readonly #dossiers: Dossiers;
  readonly #clock: Clock;

  constructor(store: Pick<Store, 'getCase' | 'restrictionsOf' | 'load'>, clock: Clock) {
    this.#store = store;
    this.#dossiers = new Dossiers(store);
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
    const file = await this.#store.getCase(caseId);
    const party = file?.parties.find((one) => one.id === partyId);
    const dossier = party && (await this.#dossiers.of(caseId, partyId));
    return permit({
      channel,
      at: new Date(this.#clock.now()).toISOString(),
      market,
      number,
      party: party && dossier ? { ...party, exclusions: exclusionsOf(party, dossier) } : stranger,
      restrictions: await this.#store.restrictionsOf(number),
      educationOnly: purpose === 'opener' && file && dossier && tierOf(file, dossier) === 'low',
      reply: purpose === 'reply',
      confirmation: purpose === 'confirmation' || party === undefined,
    });
  }
}

/** Somebody whom no case knows has written first: the one neutral reply needs no consent. */
const stranger = { zone: undefined, exclusions: [], contactPoints: [] };
