import type { ConsentPurpose, Party } from '../case.js';
import type { Channel, Market } from '../vocabulary.js';
import type { PastContact } from './past-contact.js';

/**
 * What a contact is for. Openers and reminders are what we begin, and count; a `call-back` the party asked for, a
 * `resume` takes up a call that broke off, a `follow-up` tells what a person decided, and a `confirmation` is the one
 * message that confirms an opt-out or answers a word for help: due at once, at any hour, against any list.
 */
export type ContactPurpose = 'opener' | 'reminder' | 'reply' | 'follow-up' | 'call-back' | 'resume' | 'confirmation';

/** What the case and the database of reassigned numbers know of a number being the party's. Days are YYYY-MM-DD. */
export interface KnownOfNumber {
  /** On which it was known to be right. */
  readonly days: readonly string[];
  /** The last answer: whether it was given up on `since` or later, as asked on `askedOn`. */
  readonly lookup?: {
    readonly answer: 'no' | 'yes' | 'no-data';
    readonly since: string;
    readonly askedOn: string;
  };
}

/** A wish to contact a party, with all that decides about it. */
export interface ContactRequest {
  /** An e-mail to the party's own address asks for no consent, but keeps to all else that a text keeps to. */
  readonly channel: Channel | 'email';
  /** ISO 8601, UTC: the moment of sending. */
  readonly at: string;
  readonly market: Market;
  /** E.164; for an e-mail the address. */
  readonly number: string;
  readonly party: Pick<Party, 'zone' | 'exclusions' | 'contactPoints'> & Partial<Pick<Party, 'role'>>;
  /** Of this number; for an e-mail of all the party's numbers. */
  readonly restrictions: readonly {
    readonly channel: Channel | 'all';
    readonly reason: string;
    /** ISO 8601, UTC: since when. */
    readonly at?: string;
  }[];
  /** An opener unless told. */
  readonly purpose?: ContactPurpose;
  /** Zones in which the party was last known to be, beside the one on file. */
  readonly zones?: readonly string[];
  /** Contacts of this number or this party, over all channels, cases and campaigns, the oldest first. */
  readonly history?: readonly PastContact[];
  /** What is known of the number beside the case as filed. */
  readonly known?: KnownOfNumber;
  /** When the call that a `resume` takes up broke off, ISO 8601. */
  readonly droppedAt?: string;
  /** How often the item was brought to mind that is reminded of now, this time not counted. */
  readonly reminders?: number;
  /** A person places the call: nobody has to have consented to an artificial voice, and what bars automation does not bar them. */
  readonly byPerson?: boolean;
  /** The person calls about something of the highest priority. */
  readonly urgent?: boolean;
  /** The party asked for a person and waits for their call. */
  readonly askedFor?: boolean;
  /** Called at work, in business hours. */
  readonly atWork?: boolean;
  /** Countries (ISO 3166-1) whose telephones the script is for that is about to begin; any when absent. */
  readonly countries?: readonly string[];
  /** What the party must have consented to; verification unless told. */
  readonly consentFor?: ConsentPurpose;
  /** Whether the lender services the loan; nobody was asked when absent. */
  readonly servicesLoan?: boolean;
  /** The party's risk is low: they are told what helps them, and nobody begins to ask. */
  readonly educationOnly?: boolean;
}
