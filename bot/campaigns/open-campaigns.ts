import type { ConversationState } from '../../dialogs/engine/state.js';
import type { Permission } from '../../dialogs/policy/permission.js';
import type { Stop } from '../../dialogs/stops/stop.js';
import { CampaignBook, type CampaignBookParts } from './campaign-book.js';
import { CampaignPlanner } from './campaign-planner.js';
import { CampaignRunner, type CampaignRunnerParts } from './campaign-runner.js';
import { followMember } from './follow-member.js';
import { mayAttempt } from './may-attempt.js';

/** Campaigns at work. */
export interface Campaigns {
  readonly book: CampaignBook;
  readonly planner: CampaignPlanner;
  /** Does the jobs of campaigns. */
  readonly runner: CampaignRunner;
  /** Tells the campaign that began a conversation how it stands. */
  readonly follow: (state: ConversationState) => Promise<void>;
  /** Has the campaign that began a conversation wait for a stop that it met. */
  readonly hold: (state: ConversationState, stop: Stop) => Promise<void>;
  /** What the policy allowed, narrowed by the campaign of the conversation. */
  readonly narrow: (state: ConversationState, permission: Permission) => Promise<Permission>;
}

/** Builds what works campaigns. */
export function openCampaigns(parts: Omit<CampaignRunnerParts, 'book'> & Pick<CampaignBookParts, 'onJobs'>): Campaigns {
  const book = new CampaignBook(parts);
  const runner = new CampaignRunner({ ...parts, book });
  return {
    book,
    planner: new CampaignPlanner({ ...parts, book }),
    runner,
    follow: async (state) => {
      const left = await followMember(state, parts.store);
      if (left !== undefined) await runner.endWhenDone(left);
    },
    hold: async ({ campaign }, stop) => {
      if (campaign) await book.takeIfSo(campaign.id, { kind: 'hold', stop });
    },
    narrow: (state, permission) => mayAttempt(state, permission, { ...parts, book }),
  };
}
