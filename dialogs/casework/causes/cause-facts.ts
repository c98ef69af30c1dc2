import type { Party } from '../../case.js';
import type { Dossier } from '../dossier.js';
import type { Employer } from '../employer.js';

/** What a party answered about their employer in a conversation. */
export interface SaidOfEmployer {
  readonly conversationId: string;
  readonly questionId: string;
  readonly at: string;
  readonly said: string;
  readonly codes: readonly string[];
  readonly stands: 'differs' | 'refused' | 'other';
}

/** All that is looked at to find why a party's employer could not be confirmed. */
export interface CauseFacts {
  readonly party: Party;
  readonly dossier: Dossier;
  /** Employers and colleagues who are asked about the party. */
  readonly asked: readonly { readonly party: Party; readonly dossier: Dossier }[];
  /** What the party said, the oldest first. */
  readonly said: readonly SaidOfEmployer[];
  /** Conversations in which the party told of a change at work since the application. */
  readonly changed: readonly string[];
  /** Employers that are known under the name on file. */
  readonly employers: readonly Employer[];
  /** ISO 8601, UTC. */
  readonly at: string;
}
