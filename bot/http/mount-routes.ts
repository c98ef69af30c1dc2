import type { Server } from 'restify';
import { SystemClock } from '../../adapters/clock/system-clock.js';
import { mountTwilio } from '../../adapters/twilio/routes.js';
import { providerOf } from '../access/elsewhere/provider.js';
import type { Key } from '../access/key.js';
import { openAccess } from '../access/open-access.js';
import { demoSessionRoutes } from '../api/access/demo-session.js';
import { apiRoutes } from '../api/api-routes.js';
import { mountApi } from '../api/mount-api.js';
import { openApiRoute } from '../api/openapi.js';
import type { AuditLog } from '../audit/audit-log.js';
import type { Campaigns } from '../campaigns/open-campaigns.js';
import type { Casework } from '../casework/open-casework.js';
import { mountBotFramework } from '../channels/bot-framework.js';
import type { Hearing } from '../channels/open-hearing.js';
import type { OpenParts } from '../core-parts.js';
import { UploadDesk } from '../documents/upload-desk.js';
import type { OnDuty } from '../duty/on-duty.js';
import type { InsightCounter } from '../insights/insight-counter.js';
import type { LiveFeed } from '../live/live-feed.js';
import { watchWebhooks } from '../operating/watch-webhooks.js';
import type { Provider } from '../pace/open-provider.js';
import { mountPages } from '../pages/mount-pages.js';
import { mountUpload } from '../pages/upload/mount-upload.js';
import type { Sampler } from '../quality/sampler.js';
import { Holds } from '../reviews/holds.js';
import { ScriptDrafts } from '../scripts/script-drafts.js';
import { loadSnippets } from '../snippets.js';
import { Attestations } from '../training/attestations.js';
import type { Turns } from '../turn/open-turns.js';
import { mountHealth } from './health.js';

/** What answers at the door. */
export interface RoutesParts extends OpenParts {
  readonly provider: Provider;
  readonly turning: Turns;
  readonly casework: Casework;
  readonly campaigns: Campaigns;
  readonly hearing: Hearing;
  readonly live: LiveFeed;
  readonly audit: AuditLog;
  readonly insights: InsightCounter;
  readonly sampler: Sampler;
  readonly duty: OnDuty;
}

/** How routes are put on a server. */
export interface MountOptions {
  /** Whether the emulator's page is there. */
  readonly phone: boolean;
  /** Whether the server is about to stop. */
  readonly isLeaving: () => boolean;
  /** What programs bring instead of signing in. */
  readonly keys: readonly Key[];
}

/** Puts every route on a server: webhooks, the API, the door for papers, health and the pages. */
export function mountRoutes(
  server: Server,
  { provider, turning, casework, campaigns, hearing, ...parts }: RoutesParts,
  { phone, isLeaving, keys }: MountOptions,
): void {
  const { settings, twilio, store, log, observer } = parts;
  const { publicUrl } = twilio;
  const isOn = settings.RINGBACK_UPLOADS === 'on';
  const uploads = new UploadDesk({ ...parts, ...turning, ...casework, isOn, publicUrl });
  watchWebhooks(server, observer);
  const onRefused = (code: string) => log.error('webhook-refused', { code });
  mountTwilio(server, { ...provider, ...hearing, settings: twilio, onRefused });
  // The demo's clock is moved on by hours, and nobody has walked away for that.
  const sessionClock = phone ? new SystemClock() : parts.clock;
  const signsInAt = providerOf(settings, settings.RINGBACK_PAGES_URL ?? publicUrl);
  const routes = [...apiRoutes, openApiRoute(apiRoutes), ...(phone ? demoSessionRoutes : [])];
  mountApi(server, routes, {
    ...parts,
    proxies: settings.RINGBACK_PROXIES,
    ...openAccess(store, sessionClock, { keys, demo: phone, provider: signsInAt, log }),
    ...turning,
    ...casework,
    campaigns,
    holds: new Holds(parts),
    drafts: new ScriptDrafts(parts),
    attestations: new Attestations({ store, clock: sessionClock }, settings.RINGBACK_ATTESTATION === 'required'),
    snippets: loadSnippets(),
    uploads,
  });
  mountUpload(server, { ...parts, ...turning, ...casework, uploads, publicUrl });
  mountHealth(server, store, isLeaving);
  mountPages(server, { phone, log });
  if (settings.MICROSOFT_APP_ID !== undefined) mountBotFramework(server, { ...parts, ...turning, ...hearing });
}
