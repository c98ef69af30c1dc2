import type { Calls } from './calls/call.js';
import type { Causes } from './causes/cause.js';
import type { Checks } from './checks/check.js';
import type { TypedClaims } from './claims/claim.js';
import type { Comparison } from './comparison/comparison.js';
import type { Documents } from './documents/document.js';
import type { Education } from './education/lesson.js';
import type { Exclusions } from './exclusions/exclusion.js';
import type { Flags } from './flags/flag.js';
import type { LegalNotice } from './legal-notice/legal-notice.js';
import type { Lookups } from './lookups/lookup.js';
import type { Messages } from './messages/message.js';
import type { Notices } from './notices/notice.js';
import type { PartnerWords } from './partners/partner.js';
import type { ToldPermissions } from './permissions/permission.js';
import type { Points } from './points/point.js';
import type { Pulls } from './pulls/pull.js';
import type { Steps } from './steps/step.js';
import type { Tasks } from './tasks/task.js';
import type { TierSet } from './tiers/tier.js';
import type { UploadLinks } from './uploads/upload.js';

/**
 * What is known, and was done, about one party of a case outside their conversations: the sum of its events, one member
 * for each part.
 */
export interface Dossier {
  readonly caseId: string;
  readonly partyId: string;
  readonly points: Points;
  readonly checks: Checks;
  readonly lookups: Lookups;
  readonly messages: Messages;
  readonly education: Education;
  readonly tasks: Tasks;
  readonly steps: Steps;
  readonly pulls: Pulls;
  readonly notices: Notices;
  readonly partners: PartnerWords;
  readonly permissions: ToldPermissions;
  readonly comparison: Comparison;
  readonly calls: Calls;
  readonly flags: Flags;
  readonly causes: Causes;
  readonly claims: TypedClaims;
  readonly exclusions: Exclusions;
  readonly tier?: TierSet;
  /** The zone (IANA) in which a person noted that the party was last. */
  readonly lastZone?: string | undefined;
  readonly documents: Documents;
  readonly uploadLinks: UploadLinks;
  readonly legalNotice: LegalNotice;
}

/** A dossier before anything was done. */
export function emptyDossier(caseId: string, partyId: string): Dossier {
  return {
    caseId,
    partyId,
    points: { added: [], confirmed: {}, failed: {}, retired: {} },
    checks: { latest: {} },
    lookups: [],
    messages: {},
    education: { lessons: [], gaps: [], planned: {} },
    tasks: {},
    steps: { documents: [], employerChecks: [] },
    pulls: {},
    notices: {},
    partners: {},
    permissions: {},
    comparison: { agreements: {}, seen: {} },
    calls: { placed: [], approvals: [], proposals: [] },
    flags: {},
    causes: { ruledOut: {} },
    claims: { typed: [], setAside: {} },
    exclusions: {},
    documents: {},
    uploadLinks: {},
    legalNotice: { awaited: [] },
  };
}
