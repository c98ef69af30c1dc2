import { recordSources } from '../../case.js';
import type { Personal, Public } from '../../fact.js';
import type { Agreement } from '../comparison/agreement.js';
import type { Employer } from '../employer.js';
import type { postings } from '../fields/field.js';

/** What papers there are. */
export const documentTypes = [...recordSources, 'signed-guarantee', 'loan-contract', 'identity', 'other'] as const;
/** What papers there are. */
export type DocumentType = (typeof documentTypes)[number];

/** How a paper stands with us. */
export const documentStatuses = ['received', 'verified', 'rejected'] as const;
/** How a paper stands with us. */
export type DocumentStatus = (typeof documentStatuses)[number];

/** A paper that somebody looked at. */
export interface SeenDocument {
  readonly id: string;
  readonly type: DocumentType;
  readonly status: DocumentStatus;
  /** The time that it speaks of: 2026-01, or 2025. */
  readonly period?: string;
  readonly issuer?: string;
  readonly employerName?: string;
  /** How the employer on it stands to the one on file. */
  readonly agreement?: Agreement;
  readonly by: string;
  readonly at: string;
}

/** How an employer confirmed. */
export const confirmedOver = ['call', 'email', 'letter'] as const;

/**
 * An employer's confirmation with the evidence that agencies ask for: who confirmed for the employer, who asked for the
 * lender, when, and how the employer was found (Fannie Mae Selling Guide B3-3.1-07).
 */
export interface EmployerCheck {
  readonly id: string;
  readonly over: (typeof confirmedOver)[number];
  readonly by: string;
  readonly byTitle: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  /** The employer's party and call, where it was one. */
  readonly askedParty?: string;
  readonly callId?: string;
  /** Where the number or address was found, and which page or book. */
  readonly foundIn: string;
  readonly foundInDetail?: string;
  readonly status?: (typeof postings)[number];
  readonly verifierName?: string;
  readonly verifierTitle?: string;
  readonly title?: string;
  readonly startDate?: string;
  /** The number that was dialled, or the address that wrote. */
  readonly address?: string;
}

/** What was done in the steps of a party's check. */
export interface Steps {
  readonly documents: readonly SeenDocument[];
  readonly employerChecks: readonly EmployerCheck[];
  readonly approval?: Approval;
}

/** Who approved a case. `overtaken`: what came to light since then, and would have kept them from it. */
export interface Approval {
  readonly by: string;
  readonly at: string;
  readonly overtaken?: { readonly at: string; readonly because: readonly string[] };
}

type ShownCheck = Omit<EmployerCheck, keyof PersonalCheck>;
type PersonalCheck = Pick<
  EmployerCheck,
  'foundInDetail' | 'verifierName' | 'verifierTitle' | 'title' | 'startDate' | 'address'
>;

/** What happens in the steps. */
export interface StepEvents {
  'document-seen': Personal<
    {
      documentId: string;
      type: DocumentType;
      status: DocumentStatus;
      period?: string;
      agreement?: Agreement;
      by: string;
    },
    { issuer?: string; employerName?: string }
  >;
  'employer-confirmed': Personal<Omit<ShownCheck, 'id'> & { checkId: string }, PersonalCheck>;
  'case-approved': Public<{ by: string }>;
  /** `because`: what is open now, by party and thing; nothing personal. */
  'approval-overtaken': Public<{ because: readonly string[] }>;
}

/** What people do in the steps. */
export interface StepCommands {
  'see-document': {
    /** One that was seen before, to change how it stands. */
    readonly documentId?: string;
    readonly type: DocumentType;
    readonly status: DocumentStatus;
    readonly period?: string;
    readonly issuer?: string;
    readonly employerName?: string;
    /** Employers that are known under the names on the paper and on file. */
    readonly known: readonly Employer[];
  };
  'confirm-employer': Omit<EmployerCheck, 'id' | 'by'>;
  /** `open`: what has to be settled before; nobody approves around it. */
  'approve-case': { readonly open: readonly string[] };
  /** The same again, after something happened. */
  'look-at-approval': { readonly open: readonly string[] };
}
