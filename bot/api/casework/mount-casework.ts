import type { Server } from 'restify';
import type { ApiParts } from '../api-parts.js';
import type { ApiRoute } from '../api-route.js';
import { callRoutes } from './call-bodies.js';
import { mountCalls } from './calls.js';
import { caseFileRoutes, mountCaseFile } from './case-file.js';
import { causeRoutes, mountCauses } from './causes.js';
import { claimRoutes, mountClaims } from './claims.js';
import { documentRoutes, mountDocuments } from './documents.js';
import { educationRoutes, mountEducation } from './education.js';
import { employerRoutes, mountEmployers } from './employers.js';
import { evidenceRoutes, mountEvidence } from './evidence.js';
import { flagRoutes, mountFlags } from './flags.js';
import { legalNoticeRoutes, mountLegalNotice } from './legal-notice.js';
import { mountNotices, noticeRoutes } from './notices.js';
import { mountPoints, pointRoutes } from './points.js';
import { mountPulls, pullRoutes } from './pulls.js';
import { mountStanding, standingRoutes } from './standing.js';
import { mountSteps, stepRoutes } from './steps.js';
import { mountTasks, taskRoutes } from './tasks.js';
import { mountUploadLinks, uploadLinkRoutes } from './upload-links.js';

/** Everything that is done about a case outside conversations. */
export function mountCasework(server: Server, parts: ApiParts): void {
  mountEvidence(server, parts);
  mountPoints(server, parts);
  mountFlags(server, parts);
  mountStanding(server, parts);
  mountTasks(server, parts);
  mountEducation(server, parts);
  mountClaims(server, parts);
  mountSteps(server, parts);
  mountCaseFile(server, parts);
  mountPulls(server, parts);
  mountCalls(server, parts);
  mountCauses(server, parts);
  mountNotices(server, parts);
  mountEmployers(server, parts);
  mountDocuments(server, parts);
  mountUploadLinks(server, parts);
  mountLegalNotice(server, parts);
}

/** Its routes, for the reference page. */
export const caseworkRoutes: readonly ApiRoute[] = [
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
];
