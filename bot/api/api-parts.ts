import type { RuleBook } from '../casework/rule-book.js';
import type { ContactParts } from '../contact/contact-party.js';
import type { Log } from '../log.js';

/** What the HTTP API works with. */
export interface ApiParts extends ContactParts {
  readonly log: Log;
  readonly rules: RuleBook;
}
