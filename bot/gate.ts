import type { Contacted } from '../data/contacts-store.js';
import type { Store } from '../data/store.js';
import { exclusionsOf } from '../dialogs/casework/exclusions/exclusions-of.js';
import { knownOfNumber } from '../dialogs/casework/lookups/known-of-number.js';
import { tierOf } from '../dialogs/casework/tiers/tier-of.js';
import { lastZones } from '../dialogs/casework/whereabouts/last-zones.js';
import type { Clock } from '../dialogs/clock.js';
import { remindersOf } from '../dialogs/engine/following-up/reminders-of.js';
import type { ConversationState } from '../dialogs/engine/state.js';
import { keptMs, type PastContact } from '../dialogs/policy/past-contact.js';
import type { Permission } from '../dialogs/policy/permission.js';
import { permit } from '../dialogs/policy/permit.js';
import type { ContactPurpose } from '../dialogs/policy/request.js';
import type { Channel } from '../dialogs/vocabulary.js';
import { Dossiers } from './casework/dossiers/dossiers.js';
import { toldElsewhere } from './contact/told-exclusions.js';

/** What a contact is for, and what it takes up. */
export interface Intention {
  readonly purpose: ContactPurpose;
  /** When the call that a `resume` takes up broke off, ISO 8601. */
  readonly droppedAt?: string;
  /** Countries whose telephones the script is for that is about to begin. */
  readonly countries?: readonly string[];
  /** The effect that is about to be carried out: should it have been begun before, it does not count against itself. */
  readonly effectId?: string;
}

/** Whose contact is asked about: a conversation, or what one would begin with. */
export type Asking = Pick<ConversationState, 'brief'> | ConversationState;

type GateStore = Pick<Store, 'getCase' | 'restrictionsOf' | 'contacts' | 'partiesWith'>;

/** What counts: only for these is the history of contacts read, and where it may clear a number that was given up. */
const begun: readonly ContactPurpose[] = ['opener', 'reminder', 'resume'];

/** Asks the policy, at the moment of sending, with what the store knows at that moment. */
export class Gate {
  readonly #store: GateStore;
  readonly #dossiers: Dossiers;
  readonly #clock: Clock;
  readonly #servicesLoans: boolean | undefined;

  /** `servicesLoans`: what the installation says of every lender whose cases do not. */
  constructor(store: GateStore & Pick<Store, 'load'>, clock: Clock, servicesLoans?: boolean) {
    this.#store = store;
    this.#dossiers = new Dossiers(store);
    this.#clock = clock;
    this.#servicesLoans = servicesLoans;
  }

  /** Whether this conversation's party may be contacted now over this channel, and for this. */
  async permit(
    asking: Asking,
    channel: Channel,
    { purpose, droppedAt, effectId, countries }: Intention = { purpose: 'opener' },
  ): Promise<Permission> {
    const { caseId, partyId, market, number } = asking.brief;
    if (channel === 'chat') return { kind: 'allowed' };
    const now = this.#clock.now();
    const [file, dossier, restrictions, history] = await Promise.all([
      this.#store.getCase(caseId),
      this.#dossiers.of(caseId, partyId),
      this.#store.restrictionsOf(number),
      begun.includes(purpose) ? this.#history({ number, partyId }, now, effectId) : [],
    ]);
    const party = file?.parties.find((one) => one.id === partyId);
    const known = party && knownOfNumber(party, dossier, number);
    const mayClear = known?.lookup?.answer === 'yes' && !begun.includes(purpose);
    return permit({
      channel,
      at: new Date(now).toISOString(),
      market,
      number,
      party: party ? { ...party, exclusions: exclusionsOf(party, dossier) } : stranger,
      zones: lastZones(dossier),
      known,
      restrictions: [...restrictions, ...(await toldElsewhere(number, { party, dossier }, this.#store))],
      // Somebody whom no case knows has written first: the one neutral reply needs no consent.
      purpose: party === undefined ? 'confirmation' : purpose,
      droppedAt,
      countries,
      educationOnly: purpose === 'opener' && file && party && tierOf(file, dossier) === 'low',
      history: mayClear ? await this.#history({ number, partyId }, now, effectId) : history,
      servicesLoan: file?.lender.servicesLoan ?? this.#servicesLoans,
      reminders: 'reminded' in asking ? remindersOf(asking) - 1 : 0,
    });
  }

  /** When a mailbox of the party last got our text, in whatever conversation: ISO 8601. */
  async lastVoicemail({ brief: { number, partyId } }: Asking): Promise<string | undefined> {
    const history = await this.#history({ number, partyId }, this.#clock.now(), undefined);
    return history.findLast(({ kind }) => kind === 'voicemail')?.at;
  }

  async #history(who: Contacted, now: number, effectId: string | undefined): Promise<readonly PastContact[]> {
    const since = new Date(now - keptMs).toISOString();
    return (await this.#store.contacts.with(who, since)).filter(({ id }) => id !== effectId);
  }
}

const stranger = { zone: undefined, exclusions: [], contactPoints: [] };
