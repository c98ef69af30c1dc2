import type { PastContact } from '../dialogs/policy/past-contact.js';

/** A contact as a commit tells of it. */
export interface Contact extends Omit<PastContact, 'proves'> {
  /** Names what was done, such as the effect; the same contact told twice counts once. */
  readonly id: string;
  /** E.164; only its keyed digest is stored. */
  readonly number: string;
  /** Kept as a keyed digest, too. */
  readonly partyId: string;
  /** False takes it back, also before it was told of: a message that was not delivered counts for nothing. */
  readonly on: boolean;
}

/** A contact as it is found again. */
export interface MadeContact extends PastContact {
  readonly id: string;
}

/** Who was contacted: caps hold for the number and for the party, across cases and campaigns. */
export type Contacted = Pick<Contact, 'number' | 'partyId'>;

/** The history that contact caps are counted from. It is written by `Store.commit`, with what proves it. */
export interface ContactStore {
  /** Contacts of this number or this party at or after `since` (ISO 8601, UTC), the oldest first. */
  with(who: Contacted, since: string): Promise<readonly MadeContact[]>;
  /** Drops all from before `at` (ISO 8601, UTC). */
  forgetBefore(at: string): Promise<void>;
}
