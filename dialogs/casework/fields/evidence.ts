import type { Channel, Clarity } from '../../vocabulary.js';
import type { SetAside } from '../claims/claim.js';
import type { ClaimSource } from '../claims/claim-source.js';
import type { FieldValue } from '../comparison/compare-values.js';
import type { FieldName } from './field.js';

/**
 * What a source says of a field. `given`: a value. `denied`: that it is otherwise, without saying how. `unconfirmed`:
 * typed by one person and not yet seen by a second.
 */
export type EvidenceStands = 'given' | 'denied' | 'vague' | 'unknown' | 'refused' | 'unconfirmed';

/** Where in a conversation or call something was said. */
export interface Place {
  readonly conversationId?: string;
  /** The number of the event in the conversation's log. */
  readonly seq?: number;
  readonly callId?: string;
  readonly channel?: Channel;
  /** Id and version, like `borrower-before.v1`. */
  readonly script?: string;
  readonly questionId: string;
}

/** What one source says of one field, and where that can be looked up again. */
export interface Evidence {
  /** Names it within its party. */
  readonly ref: string;
  readonly field: FieldName;
  readonly source: ClaimSource;
  readonly stands: EvidenceStands;
  readonly value?: FieldValue;
  /** The value on file that the answer was found to agree with; compared in its stead. */
  readonly agreesWith?: FieldValue;
  /** `party`, `ringback`, or the person who set, typed or noted it. */
  readonly by?: string;
  /** A person has settled what the party said: what the party wrote before counts no more. */
  readonly settledByPerson?: boolean;
  readonly at?: string;
  readonly asOf?: string;
  readonly reference?: string;
  readonly place?: Place;
  /** Said on a number that the party gave: whoever answered there may be anybody, so it bears out nothing. */
  readonly onPartysNumber?: true;
  readonly clarity?: Clarity;
  /** The words that it was taken from. */
  readonly said?: string;
  readonly confirmedBy?: string;
  /** It does not count any more; of a key fact only once that is confirmed. */
  readonly setAside?: SetAside;
  readonly correctedBy?: string;
}
