import type { CallCommands } from './calls/call.js';
import type { CauseCommands } from './causes/cause.js';
import type { CheckCommands } from './checks/check.js';
import type { ClaimCommands } from './claims/claim.js';
import type { ComparisonCommands } from './comparison/comparison.js';
import type { DocumentCommands } from './documents/document.js';
import type { LessonCommands } from './education/lesson.js';
import type { ExclusionCommands } from './exclusions/exclusion.js';
import type { FlagCommands } from './flags/flag.js';
import type { LegalNoticeCommands } from './legal-notice/legal-notice.js';
import type { LookupCommands } from './lookups/lookup.js';
import type { MessageCommands } from './messages/message.js';
import type { NoticeCommands } from './notices/notice.js';
import type { PartnerCommands } from './partners/partner.js';
import type { PermissionCommands } from './permissions/permission.js';
import type { PointCommands } from './points/point.js';
import type { PullCommands } from './pulls/pull.js';
import type { RefusalCommands } from './refusals/refusal.js';
import type { StepCommands } from './steps/step.js';
import type { TaskCommands } from './tasks/task.js';
import type { TierCommands } from './tiers/tier.js';
import type { UploadCommands } from './uploads/upload.js';
import type { WhereaboutsCommands } from './whereabouts/whereabouts.js';

/** Everything that may be asked of a dossier, or be told to it. Each part of the dossier brings its own. */
export interface CommandBodies
  extends PointCommands,
    LookupCommands,
    CheckCommands,
    CauseCommands,
    MessageCommands,
    RefusalCommands,
    LessonCommands,
    TaskCommands,
    StepCommands,
    PullCommands,
    ComparisonCommands,
    CallCommands,
    FlagCommands,
    ClaimCommands,
    NoticeCommands,
    PartnerCommands,
    PermissionCommands,
    ExclusionCommands,
    TierCommands,
    WhereaboutsCommands,
    DocumentCommands,
    UploadCommands,
    LegalNoticeCommands {
  /** A timer that the dossier had set. */
  'timer-fired': { readonly timer: string };
}

/** The kind of a command. */
export type CommandKind = keyof CommandBodies;

/** One command. What had to be looked up in the world comes with it: a dossier asks nobody. */
export type Command<K extends CommandKind = CommandKind> = {
  [Kind in K]: {
    readonly kind: Kind;
    /** Unique for what happened; the same command taken twice changes nothing the second time. */
    readonly key: string;
    /** ISO 8601, UTC. */
    readonly at: string;
    /** The person who acts, or `ringback`. */
    readonly by: string;
  } & CommandBodies[Kind];
}[K];
