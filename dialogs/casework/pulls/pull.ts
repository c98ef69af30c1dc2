import type { Personal, Public } from '../../fact.js';
import type { Claims, Confirmation, VerifiedField, VerifierSource } from './verifier.js';

/** One question to a source about a party, and what came of it. */
export interface Pull {
  readonly id: string;
  readonly source: VerifierSource;
  readonly fields: readonly VerifiedField[];
  /** The party's permission that it was made under. */
  readonly authorisationId: string;
  readonly by: string;
  readonly at: string;
  /** Absent until the source has answered. */
  readonly came?: { readonly at: string; readonly results: Readonly<Partial<Record<VerifiedField, Confirmation>>> };
}

/** The pulls of a dossier, by id. */
export type Pulls = Readonly<Record<string, Pull>>;

/** Why a source was not asked. */
export type PullRefusal = 'no-permission' | 'permission-expired' | 'permission-of-another-scope';

/** What happens to pulls. */
export interface PullEvents {
  'pull-refused': Public<{ source: VerifierSource; because: PullRefusal; authorisationId?: string; by: string }>;
  'pull-asked': Public<{
    pullId: string;
    source: VerifierSource;
    fields: readonly VerifiedField[];
    authorisationId: string;
    by: string;
  }>;
  'pull-came': Personal<
    { pullId: string; statuses: Readonly<Partial<Record<VerifiedField, Confirmation['status']>>> },
    { results: Readonly<Partial<Record<VerifiedField, Confirmation>>> }
  >;
}

/** What is asked of pulls, and told of them. */
export interface PullCommands {
  'ask-source': {
    readonly source: VerifierSource;
    readonly fields: readonly VerifiedField[];
    readonly authorisationId?: string;
  };
  'source-answered': {
    readonly pullId: string;
    readonly results: Readonly<Partial<Record<VerifiedField, Confirmation>>>;
  };
}

/** Has a source asked. */
export interface PullEffect {
  readonly kind: 'ask-source';
  readonly pullId: string;
  readonly source: VerifierSource;
  readonly fields: readonly VerifiedField[];
  readonly claims: Claims;
}
