import type { Public } from '../../fact.js';
import type { Refused } from '../../policy/permission.js';
import type { Channel } from '../../vocabulary.js';

/** What the policy did not let out: over what, why, and from when it may be. */
export type RefusedContact = Pick<Refused, 'reason' | 'words' | 'until' | 'rule' | 'setting'> & {
  readonly channel: Channel | 'email';
  /** The message that waits, or will never be sent; absent for a call. */
  readonly messageId?: string;
};

/** What happens when the policy says no; the same fact as in a conversation. */
export interface RefusalEvents {
  'contact-refused': Public<RefusedContact>;
}

/** What is told of refusals. */
export interface RefusalCommands {
  'contact-refused': RefusedContact;
}
