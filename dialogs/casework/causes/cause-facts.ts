import type { Party } from '../../case.js';
import type { DeskRules } from '../desk-rules.js';
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
  /** Everybody who is asked about the party: employers, colleagues and emergency contacts. */
  readonly asked: readonly { readonly party: Party; readonly dossier: Dossier }[];
  /** What the party said, the oldest first. */
  readonly said: readonly SaidOfEmployer[];
  /** Conversations in which the party told of a change at work since the application. */
  readonly changed: readonly string[];
  /** Employers that are known under the name on file. */
  readonly employers: readonly Employer[];
  readonly rules: DeskRules;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** The employers among those who are asked: a colleague's or a friend's number tells nothing of the employer's. */
export function employersAsked({ asked }: Pick<CauseFacts, 'asked'>): CauseFacts['asked'] {
  return asked.filter(({ party }) => party.role === 'employer-hr');
}
