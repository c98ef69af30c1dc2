import type { Applier } from './applier.js';
import { callAppliers } from './calls/apply-call.js';
import { causeAppliers } from './causes/apply-cause.js';
import { checkAppliers } from './checks/apply-check.js';
import { claimAppliers } from './claims/apply-claim.js';
import { comparisonAppliers } from './comparison/apply-comparison.js';
import { documentAppliers } from './documents/apply-document.js';
import type { Dossier } from './dossier.js';
import { lessonAppliers } from './education/apply-lesson.js';
import type { DossierEvent, DossierEventKind } from './event.js';
import { exclusionAppliers } from './exclusions/apply-exclusion.js';
import { flagAppliers } from './flags/apply-flag.js';
import { legalNoticeAppliers } from './legal-notice/apply-legal-notice.js';
import { lookupAppliers } from './lookups/apply-lookup.js';
import { messageAppliers } from './messages/apply-message.js';
import { noticeAppliers } from './notices/apply-notice.js';
import { partnerAppliers } from './partners/apply-partner.js';
import { permissionAppliers } from './permissions/apply-permission.js';
import { pointAppliers } from './points/apply-point.js';
import { pullAppliers } from './pulls/apply-pull.js';
import { refusalAppliers } from './refusals/apply-refusal.js';
import { stepAppliers } from './steps/apply-step.js';
import { taskAppliers } from './tasks/apply-task.js';
import { tierAppliers } from './tiers/apply-tier.js';
import { uploadAppliers } from './uploads/apply-upload.js';
import { whereaboutsAppliers } from './whereabouts/apply-whereabouts.js';

const appliers: { readonly [K in DossierEventKind]: Applier<K> } = {
  ...pointAppliers,
  ...checkAppliers,
  ...lookupAppliers,
  ...messageAppliers,
  ...refusalAppliers,
  ...lessonAppliers,
  ...taskAppliers,
  ...stepAppliers,
  ...pullAppliers,
  ...noticeAppliers,
  ...partnerAppliers,
  ...permissionAppliers,
  ...comparisonAppliers,
  ...callAppliers,
  ...flagAppliers,
  ...causeAppliers,
  ...claimAppliers,
  ...exclusionAppliers,
  ...tierAppliers,
  ...whereaboutsAppliers,
  ...documentAppliers,
  ...uploadAppliers,
  ...legalNoticeAppliers,
};

/** The next state of a dossier. */
export function applyToDossier(dossier: Dossier, event: DossierEvent): Dossier {
  const applier = appliers[event.kind] as Applier<typeof event.kind>;
  return { ...dossier, ...applier(dossier, event as never) };
}
