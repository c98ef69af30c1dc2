import type { Server } from 'restify';
import { SystemClock } from '../adapters/clock/system-clock.js';
import { AuditLog } from './audit/audit-log.js';
import { openCampaigns } from './campaigns/open-campaigns.js';
import { openCasework } from './casework/open-casework.js';
import type { FindConversation } from './channels/find-conversation.js';
import type { MissedTexts } from './channels/missed-texts.js';
import { openHearing } from './channels/open-hearing.js';
import type { CoreParts, OpenParts } from './core-parts.js';
import { OnDuty } from './duty/on-duty.js';
import { openJobs } from './effects/open-jobs.js';
import type { Scheduler } from './effects/scheduler.js';
import { type MountOptions, mountRoutes } from './http/mount-routes.js';
import { InsightCounter } from './insights/insight-counter.js';
import { LiveFeed } from './live/live-feed.js';
import { unobserved } from './operating/observer.js';
import { watchedStore } from './operating/watched-store.js';
import { InTurn } from './pace/in-turn.js';
import { openProvider } from './pace/open-provider.js';
import { Sampler } from './quality/sampler.js';
import { Attestations } from './training/attestations.js';
import type { LogFollower } from './turn/log-follower.js';
import { openTurns } from './turn/open-turns.js';
import type { TurnPath } from './turn/turn-path.js';

/** The bot without its door: the turn path, and what goes in and out of it. */
export interface Core {
  readonly turns: TurnPath;
  readonly find: FindConversation;
  /** Not started. */
  readonly scheduler: Scheduler;
  /** Not started. */
  readonly missedTexts: MissedTexts;
  /** Tells open pages what changes; closed before the server stops listening, which waits for its streams. */
  readonly live: LiveFeed;
  /** Who did what; what it was told last is written before the store closes. */
  readonly audit: AuditLog;
  /** What looks at conversations beside their turns; closed before the store is. */
  readonly followers: readonly LogFollower[];
  /** Puts every route on a server. */
  mount(server: Server, options: MountOptions): void;
}

/** Builds a core over an open store. Each part is given those before it; only jobs that a turn adds go back, to wake the scheduler. */
export function buildCore({ dueLogs, observer = unobserved, ...given }: CoreParts): Core {
  const { onJobs = (dueAt: number) => scheduler.wake(dueAt) } = given;
  const insights = new InsightCounter(given);
  const sampler = new Sampler(given);
  const followers = [insights, sampler];
  const store = watchedStore(given.store, observer, (logId) => {
    for (const follower of followers) follower.note(logId);
  });
  const parts: OpenParts = { ...given, store, observer, onJobs };
  const provider = openProvider(parts);
  const turning = openTurns(parts);
  const { turns, find } = turning;
  const inTurn = new InTurn({ ...parts, pace: provider.pace, turns });
  const casework = openCasework({ ...parts, ...provider, turns, inTurn });
  // The demo’s clock is moved on by hours, and nobody has gone away for that.
  const peoplesTime = { store, clock: new SystemClock() };
  const attestations = new Attestations(peoplesTime, given.settings.RINGBACK_ATTESTATION === 'required');
  const duty = new OnDuty({ ...peoplesTime, attestations });
  const campaigns = openCampaigns({ ...parts, ...turning, desk: casework.desk });
  const scheduler: Scheduler = openJobs({ ...parts, dueLogs, provider, inTurn, turning, casework, campaigns, duty });
  const hearing = openHearing({ ...parts, provider, turning, casework, campaigns, inTurn, duty });
  const live = new LiveFeed(given.store.changes);
  const audit = new AuditLog(parts);
  const routes = { ...parts, provider, turning, casework, campaigns, hearing, live, audit, insights, sampler, duty };
  return {
    live,
    audit,
    followers,
    turns,
    find,
    scheduler,
    missedTexts: hearing.missedTexts,
    mount: (server, options) => mountRoutes(server, routes, options),
  };
}
