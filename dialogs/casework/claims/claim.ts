import type { Personal, Public } from '../../fact.js';
import type { FieldValue } from '../comparison/compare-values.js';
import type { FieldName } from '../fields/field.js';
import type { ClaimSource } from './claim-source.js';

/** A value that a person typed, and where they have it from. */
export interface Claim {
  readonly id: string;
  readonly field: FieldName;
  /** Absent once erased. */
  readonly value?: FieldValue;
  readonly source: ClaimSource;
  /** What finds it again: a document's number. */
  readonly reference?: string;
  /** YYYY-MM-DD: the day for which it holds. */
  readonly asOf?: string;
  readonly by: string;
  readonly at: string;
  /** The second person, who saw the same. */
  readonly confirmed?: { readonly by: string; readonly at: string };
  /** The claim that took its place. */
  readonly correctedBy?: string;
}

/** Why a source does not count any more. */
export const setAsideReasons = ['outdated', 'recording-error', 'about-somebody-else', 'replaced'] as const;
/** Why a source does not count any more. */
export type SetAsideReason = (typeof setAsideReasons)[number];

/** That a source does not count any more. Of a key fact only once a second person has said the same. */
export interface SetAside {
  readonly by: string;
  readonly at: string;
  readonly because: SetAsideReason;
  readonly confirmed?: { readonly by: string; readonly at: string };
}

/** What was typed about a party, oldest first, and which sources do not count any more, by their `ref`. */
export interface TypedClaims {
  readonly typed: readonly Claim[];
  readonly setAside: Readonly<Record<string, SetAside>>;
}

/** What happens to claims. */
export interface ClaimEvents {
  'claim-typed': Personal<
    {
      claimId: string;
      field: FieldName;
      source: ClaimSource;
      asOf?: string;
      corrects?: string;
      by: string;
    },
    { value: FieldValue; reference?: string }
  >;
  'claim-confirmed': Public<{ claimId: string; by: string }>;
  'source-set-aside': Public<{ ref: string; because: SetAsideReason; by: string }>;
  'set-aside-confirmed': Public<{ ref: string; by: string }>;
}

/** What people do with claims. */
export interface ClaimCommands {
  'type-claim': {
    readonly field: FieldName;
    readonly value: FieldValue;
    /** An employer's name is typed twice, so that a slip shows. */
    readonly again?: FieldValue;
    readonly source: ClaimSource;
    readonly reference?: string;
    readonly asOf?: string;
    /** The claim that this one takes the place of; that one is kept. */
    readonly corrects?: string;
  };
  'confirm-claim': { readonly claimId: string };
  /** `ref` names the source within the field, as the case's file shows it. */
  'set-source-aside': { readonly ref: string; readonly field: FieldName; readonly because: SetAsideReason };
  'confirm-set-aside': { readonly ref: string };
}
