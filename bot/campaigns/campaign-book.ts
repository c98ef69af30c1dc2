import { Recent } from '../../data/recent.js';
import type { Job, Store, StoredLog } from '../../data/store.js';
import { AppError } from '../../dialogs/app-error.js';
import {
  applyToCampaign,
  type Campaign,
  type CampaignCommand,
  type CampaignEvent,
  decideCampaign,
} from '../../dialogs/campaigns/campaign.js';
import type { CampaignPlan } from '../../dialogs/campaigns/campaign-plan.js';
import type { Clock } from '../../dialogs/clock.js';
import { factsIn, InstallationLog } from '../installation-log.js';
import { lookAgainMs } from '../stops/look-again.js';
import { campaignLogId, campaignOwner } from './campaign-id.js';

/** What the book works with. */
export interface CampaignBookParts {
  readonly store: Pick<Store, 'load' | 'commit' | 'campaigns'>;
  readonly clock: Clock;
  /** Told when jobs were added, with the earliest due time (epoch ms). */
  readonly onJobs: (dueAt: number) => void;
}

/** A job of a campaign: looks who is next, or calls off what was not sent when it was stopped. */
export type CampaignJob = 'look' | 'call-off';

interface Change {
  readonly events: readonly CampaignEvent[];
  readonly add?: readonly Job[];
  readonly remove?: readonly CampaignJob[];
}

const kept = 200;

/** What campaigns are and what was done with them: a log of the installation's own for each. */
export class CampaignBook {
  readonly #parts: CampaignBookParts;
  readonly #known = new Recent<string, { readonly version: number; readonly campaign: Campaign }>(kept);

  constructor(parts: CampaignBookParts) {
    this.#parts = parts;
  }

  /** Begins a campaign. Rejects with `campaign-known` when its name is taken. */
  async drawUp(id: string, plan: CampaignPlan, by: string): Promise<Campaign> {
    if ((await this.#parts.store.campaigns.begin(id)) === 'there-already')
      throw new AppError('campaign-known', `There is a campaign ${id} already. Give this one another name.`);
    return await this.#change(id, () => ({ events: [{ kind: 'campaign-drawn-up', data: { plan, by } }] }));
  }

  /** A campaign as it stands. Rejects with `campaign-unknown`. */
  async campaign(id: string): Promise<Campaign> {
    const campaign = this.#campaignIn(id, await this.#parts.store.load(campaignLogId(id)));
    if (!campaign) throw new AppError('campaign-unknown', `There is no campaign ${id}.`);
    return campaign;
  }

  /** All of them, in the order of their names. */
  async all(): Promise<readonly Campaign[]> {
    const found: Campaign[] = [];
    for (const id of await this.#parts.store.campaigns.ids()) {
      const campaign = this.#campaignIn(id, await this.#parts.store.load(campaignLogId(id)));
      if (campaign) found.push(campaign);
    }
    return found;
  }

  /** Does what is asked, and sees to it that it is looked who is next, or no more. Rejects as `decideCampaign` throws. */
  async take(id: string, command: CampaignCommand): Promise<Campaign> {
    return await this.#change(id, (before) => {
      if (!before) throw new AppError('campaign-unknown', `There is no campaign ${id}.`);
      const events = [decideCampaign(before, command)];
      const now = this.#parts.clock.now();
      switch (command.kind) {
        case 'plan':
          return { events };
        case 'start':
        case 'resume':
        case 'let-go':
          return { events, add: [jobAt('look', now)] };
        case 'hold':
          return { events, add: [jobAt('look', now + lookAgainMs)] };
        case 'pause':
        case 'end':
          return { events, remove: ['look'] };
        case 'stop':
          return { events, add: [jobAt('call-off', now)], remove: ['look'] };
      }
    });
  }

  /** The same where it stands so; nothing otherwise, since somebody was quicker. */
  async takeIfSo(id: string, command: CampaignCommand): Promise<void> {
    try {
      await this.take(id, command);
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'campaign-not-so')) throw error;
    }
  }

  /** Removes a job that was done, or puts it off, without a fact in the log. */
  async settle(id: string, job: CampaignJob, again?: number): Promise<void> {
    await this.#change(id, (before, stored) => {
      // Who was paused meanwhile has no such job any more.
      if (!before || !stored?.jobs.some((one) => one.id === job)) return undefined;
      // Held meanwhile, it has to look whether that is over.
      if (before.heldBy && job === 'look' && again === undefined) return undefined;
      return again === undefined ? { events: [], remove: [job] } : { events: [], add: [jobAt(job, again)] };
    });
  }

  async #change(
    id: string,
    decide: (before: Campaign | undefined, stored: StoredLog | undefined) => Change | undefined,
  ): Promise<Campaign> {
    const { store, clock, onJobs } = this.#parts;
    let after: Campaign | undefined;
    let added: readonly Job[] = [];
    let version = 0;
    const isChanged = await new InstallationLog(campaignOwner(id), { store, clock }).change((stored) => {
      const before = this.#campaignIn(id, stored);
      const change = decide(before, stored);
      const { events = [], add = [], remove = [] } = change ?? {};
      after = events.reduce<Campaign | undefined>((so, event) => applyToCampaign(id, so, event), before);
      added = add;
      version = (stored?.version ?? 0) + 1;
      return change && { events, addJobs: add, removeJobs: remove };
    });
    if (!after) throw new Error(`the campaign ${id} has no event`);
    if (isChanged) this.#known.set(id, { version, campaign: after });
    if (isChanged && added.length > 0) onJobs(Math.min(...added.map(({ dueAt }) => dueAt)));
    return after;
  }

  /** Each look commits a version without an event, so that the log is not read again for it. */
  #campaignIn(id: string, stored: StoredLog | undefined): Campaign | undefined {
    if (!stored) return undefined;
    const known = this.#known.get(id);
    if (known?.version === stored.version) return known.campaign;
    const events = factsIn<CampaignEvent>(stored);
    const campaign = events.reduce<Campaign | undefined>((so, event) => applyToCampaign(id, so, event), undefined);
    if (campaign) this.#known.set(id, { version: stored.version, campaign });
    return campaign;
  }
}

function jobAt(id: CampaignJob, dueAt: number): Job {
  return { id, dueAt, payload: {} };
}
