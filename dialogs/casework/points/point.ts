import type { Consent, ContactPoint } from '../../case.js';
import type { Personal, Public } from '../../fact.js';

/** Where a contact point came from. Only sources of the second kind count as independent of the party. */
export const pointSources = [
  'application',
  'borrower',
  'party',
  'crm',
  'directory',
  'official-website',
  'licensing-register',
  'document',
  'partner-employer',
  'unknown',
] as const;
/** Where a contact point came from. */
export type PointSource = (typeof pointSources)[number];

/** A way to reach a party, with all that is known of it. */
export interface KnownPoint {
  /** Names it within its party: `mobile-1`, or `added-1`. */
  readonly id: string;
  readonly kind: ContactPoint['kind'];
  readonly value: string;
  readonly source: string;
  /** Which directory, page or document; of one that the party told of, the conversation and question. */
  readonly sourceDetail?: string;
  /** YYYY-MM-DD: the day on which it was known to be right. */
  readonly asOf?: string;
  readonly consents: readonly Consent[];
  readonly confirmedBy?: string;
  /** ISO 8601, UTC: since when it is known that nobody has it; until somebody confirms it. */
  readonly failedAt?: string;
}

/** Contact points that came after the case, and what became of all of them. */
export interface Points {
  readonly added: readonly KnownPoint[];
  readonly confirmed: Readonly<Record<string, { readonly by: string; readonly on: string }>>;
  readonly failed: Readonly<Record<string, string>>;
  readonly retired: Readonly<Record<string, { readonly by: string; readonly because: RetireReason }>>;
}

/** Why a contact point is not used any more. */
export const retireReasons = ['wrong-number', 'not-in-use', 'replaced', 'party-asked'] as const;
/** Why a contact point is not used any more. */
export type RetireReason = (typeof retireReasons)[number];

/** What happens to contact points. */
export interface PointEvents {
  'point-added': Personal<
    {
      pointId: string;
      kind: KnownPoint['kind'];
      source: PointSource;
      asOf?: string;
      by: string;
    },
    { value: string; sourceDetail?: string }
  >;
  'point-confirmed': Public<{ pointId: string; by: string; on: string }>;
  'point-failed': Public<{ pointId: string; messageId: string }>;
  'point-retired': Public<{ pointId: string; by: string; because: RetireReason }>;
}

/** What people do with contact points. */
export interface PointCommands {
  'add-point': {
    readonly pointKind: KnownPoint['kind'];
    readonly value: string;
    /** Typed a second time; numbers are typed twice, so that a slip shows. */
    readonly again: string;
    readonly source: PointSource;
    /** Which directory, page or document. */
    readonly sourceDetail?: string;
    readonly asOf?: string;
  };
  /** The party told of it in a conversation; nobody has confirmed it yet. */
  'hear-point': {
    readonly pointKind: KnownPoint['kind'];
    readonly value: string;
    /** In which conversation, at which question. */
    readonly toldIn: string;
  };
  'confirm-point': { readonly pointId: string };
  'retire-point': { readonly pointId: string; readonly because: RetireReason };
}
