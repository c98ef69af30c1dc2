/** Who may be asked to confirm what a party says. */
export const verifierSources = ['social-insurance', 'housing-fund', 'payroll'] as const;
/** Who may be asked to confirm what a party says. */
export type VerifierSource = (typeof verifierSources)[number];

/** What can be confirmed. `employed`: whether the party is in post. */
export const verifiedFields = ['employer', 'employed', 'startDate', 'monthlyIncome'] as const;
/** What can be confirmed. */
export type VerifiedField = (typeof verifiedFields)[number];

/** Whom it is about, and what they say. */
export interface Claims {
  readonly name: string;
  /** YYYY-MM-DD. */
  readonly birthDate: string;
  readonly employer?: string;
  /** YYYY-MM. */
  readonly startDate?: string;
  /** A month, in the currency's main unit. */
  readonly monthlyIncome?: number;
}

/** What a source has about one field. `unavailable`: it could not be asked, so that nothing is known either way. */
export interface Confirmation {
  readonly status: 'match' | 'mismatch' | 'not-found' | 'unavailable';
  /** What stands there instead of, or as, what was claimed. */
  readonly found?: string | number | boolean;
  /** What finds the record again at the source. */
  readonly evidence?: string;
  /** YYYY-MM-DD: the day for which it holds. */
  readonly asOf?: string;
}

/** A source that can be asked. It is asked field by field, with the consent of whom it is about. */
export interface Verifier {
  readonly source: VerifierSource;
  /** Never rejects: what goes wrong is `unavailable`. */
  verify(field: VerifiedField, claims: Claims): Promise<Confirmation>;
}
