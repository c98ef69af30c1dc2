import type { CallEvents } from './calls/call.js';
import type { CauseEvents } from './causes/cause.js';
import type { CheckEvents } from './checks/check.js';
import type { ClaimEvents } from './claims/claim.js';
import type { ComparisonEvents } from './comparison/comparison.js';
import type { DocumentEvents } from './documents/document.js';
import type { LessonEvents } from './education/lesson.js';
import type { ExclusionEvents } from './exclusions/exclusion.js';
import type { FlagEvents } from './flags/flag.js';
import type { LegalNoticeEvents } from './legal-notice/legal-notice.js';
import type { LookupEvents } from './lookups/lookup.js';
import type { MessageEvents } from './messages/message.js';
import type { NoticeEvents } from './notices/notice.js';
import type { PartnerEvents } from './partners/partner.js';
import type { PermissionEvents } from './permissions/permission.js';
import type { PointEvents } from './points/point.js';
import type { PullEvents } from './pulls/pull.js';
import type { RefusalEvents } from './refusals/refusal.js';
import type { StepEvents } from './steps/step.js';
import type { TaskEvents } from './tasks/task.js';
import type { TierEvents } from './tiers/tier.js';
import type { UploadEvents } from './uploads/upload.js';
import type { WhereaboutsEvents } from './whereabouts/whereabouts.js';

/** Every kind of fact in a dossier. Each part of the dossier brings its own. */
export interface DossierEventBodies
  extends PointEvents,
    LookupEvents,
    CheckEvents,
    CauseEvents,
    MessageEvents,
    RefusalEvents,
    LessonEvents,
    TaskEvents,
    StepEvents,
    PullEvents,
    ComparisonEvents,
    CallEvents,
    FlagEvents,
    ClaimEvents,
    NoticeEvents,
    PartnerEvents,
    PermissionEvents,
    ExclusionEvents,
    TierEvents,
    WhereaboutsEvents,
    DocumentEvents,
    UploadEvents,
    LegalNoticeEvents {}

/** The kind of a dossier's event. */
export type DossierEventKind = keyof DossierEventBodies;

/** A fact in a dossier. */
export type DossierEvent<K extends DossierEventKind = DossierEventKind> = {
  [Kind in K]: { readonly kind: Kind; readonly version: number; readonly at: string } & DossierEventBodies[Kind];
}[K];

/** What a decision records; time and version are added on the way out. */
export type DossierFact = {
  [Kind in DossierEventKind]: { readonly kind: Kind } & DossierEventBodies[Kind];
}[DossierEventKind];

/** Versions of event kinds that have changed since the first; all others are 1. */
export const dossierEventVersions: Partial<Record<DossierEventKind, number>> = {};
