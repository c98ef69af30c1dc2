import { AppError } from '../../dialogs/app-error.js';
import type { Refused } from '../../dialogs/policy/permission.js';

/** The policy did not let a contact out: why, and from when it may be tried again. */
export class ContactRefused extends AppError {
  readonly refusal: Refused;
  /** Where the refusal stands, if it was recorded. */
  readonly conversationId: string | undefined;

  constructor(refusal: Refused, conversationId?: string) {
    super(`refused-${refusal.reason}`, refusal.words);
    this.refusal = refusal;
    this.conversationId = conversationId;
  }
}
