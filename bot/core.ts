import type { Server } from 'restify';
import { openCampaigns } from './campaigns/open-campaigns.js';
import { openCasework } from './casework/open-casework.js';
import type { FindConversation } from './channels/find-conversation.js';
import type { MissedTexts } from './channels/missed-texts.js';
import { openHearing } from './channels/open-hearing.js';
import type { CoreParts, OpenParts } from './core-parts.js';
import { type Jobs, openJobs } from './effects/open-jobs.js';
import type { Scheduler } from './effects/scheduler.js';
import { type MountOptions, mountRoutes } from './http/mount-routes.js';
import { unobserved } from './operating/observer.js';
import { watchedStore } from './operating/watched-store.js';
import { openProvider } from './pace/open-provider.js';
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
  /** Puts every route on a server. */
  mount(server: Server, options: MountOptions): void;
}

/** Builds a core over an open store. Each part is given those before it; only jobs that a turn adds go back, to wake the scheduler. */
export function buildCore({ dueLogs, observer = unobserved, ...given }: CoreParts): Core {
  const { onJobs = (dueAt: number) => jobs.scheduler.wake(dueAt) } = given;
  const parts: OpenParts = { ...given, store: watchedStore(given.store, observer), observer, onJobs };
  const provider = openProvider(parts);
  const turning = openTurns(parts);
  const casework = openCasework({ ...parts, ...provider, turns: turning.turns });
  const campaigns = openCampaigns({ ...parts, ...turning, desk: casework.desk });
  const jobs: Jobs = openJobs({ ...parts, dueLogs, provider, turning, casework, campaigns });
  const hearing = openHearing({ ...parts, provider, turning, casework, campaigns, inTurn: jobs.inTurn });
  const routes = { ...parts, provider, turning, casework, campaigns, hearing };
  return {
    turns: turning.turns,
    find: turning.find,
    scheduler: jobs.scheduler,
    missedTexts: hearing.missedTexts,
    mount: (server, options) => mountRoutes(server, routes, options),
  };
}
