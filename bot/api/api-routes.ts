import { accountRoutes } from './access/accounts.js';
import { oidcSessionRoutes } from './access/oidc-session.js';
import { sessionRoutes } from './access/session.js';
import { auditRoutes } from './audit.js';
import { campaignRoutes } from './campaigns.js';
import { caseRoutes } from './cases.js';
import { caseworkRoutes } from './casework/casework-routes.js';
import { changeRoutes } from './changes.js';
import { contactRefusalRoutes } from './contact-refusals.js';
import { conversationRoutes } from './conversations.js';
import { dutyRoutes } from './duty.js';
import { insightRoutes } from './insights.js';
import { learningRoutes } from './learning.js';
import { numberRoutes } from './numbers.js';
import { qualityRoutes } from './quality.js';
import { recordingRoutes } from './recordings.js';
import { revealRoutes } from './reveal.js';
import { reviewRoutes } from './reviews.js';
import { scriptRoutes } from './scripts.js';
import { stopRoutes } from './stops.js';
import { takeoverRoutes } from './takeover.js';
import { trainingRoutes } from './training.js';

/** Every route under /api. They are mounted from this list, and the reference is written from it. */
export const apiRoutes = [
  ...conversationRoutes,
  ...contactRefusalRoutes,
  ...numberRoutes,
  ...reviewRoutes,
  ...takeoverRoutes,
  ...dutyRoutes,
  ...recordingRoutes,
  ...scriptRoutes,
  ...learningRoutes,
  ...caseRoutes,
  ...campaignRoutes,
  ...stopRoutes,
  ...changeRoutes,
  ...insightRoutes,
  ...qualityRoutes,
  ...trainingRoutes,
  ...caseworkRoutes,
  ...sessionRoutes,
  ...oidcSessionRoutes,
  ...accountRoutes,
  ...auditRoutes,
  ...revealRoutes,
] as const;
