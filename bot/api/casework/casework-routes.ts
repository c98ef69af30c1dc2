import { callRoutes } from './calls.js';
import { caseFileRoutes } from './case-file.js';
import { causeRoutes } from './causes.js';
import { claimRoutes } from './claims.js';
import { documentRoutes } from './documents.js';
import { educationRoutes } from './education.js';
import { employerRoutes } from './employers.js';
import { evidenceRoutes } from './evidence.js';
import { flagRoutes } from './flags.js';
import { legalNoticeRoutes } from './legal-notice.js';
import { noticeRoutes } from './notices.js';
import { pointRoutes } from './points.js';
import { pullRoutes } from './pulls.js';
import { standingRoutes } from './standing.js';
import { stepRoutes } from './steps.js';
import { taskRoutes } from './tasks.js';
import { uploadLinkRoutes } from './upload-links.js';

/** Everything that is done about a case outside conversations. */
export const caseworkRoutes = [
  ...employerRoutes,
  ...evidenceRoutes,
  ...pointRoutes,
  ...taskRoutes,
  ...educationRoutes,
  ...pullRoutes,
  ...callRoutes,
  ...documentRoutes,
  ...uploadLinkRoutes,
  ...legalNoticeRoutes,
  ...flagRoutes,
  ...causeRoutes,
  ...claimRoutes,
  ...stepRoutes,
  ...caseFileRoutes,
  ...noticeRoutes,
  ...standingRoutes,
] as const;
