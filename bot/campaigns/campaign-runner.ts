import type { Campaign } from '../../dialogs/campaigns/campaign.js';
import { allowed, lookEvery } from '../../dialogs/campaigns/pace.js';
import { endOfWindow } from '../../dialogs/campaigns/window.js';
import type { StopId } from '../../dialogs/stops/stop.js';
import { lookAgainMs } from '../stops/look-again.js';
import type { StopList } from '../stops/stop-list.js';
import { type BeginParts, beginMember } from './begin-member.js';
import { callOff } from './call-off.js';
import type { CampaignBook, CampaignJob } from './campaign-book.js';
import { campaignOfLog } from './campaign-id.js';

/** What the runner works with. */
export interface CampaignRunnerParts extends BeginParts {
  readonly book: CampaignBook;
  readonly stops: Pick<StopList, 'against' | 'all'>;
}

/** So many are asked about in one look, when the policy puts most of them off. */
const mostAsked = 500;

/** Does the jobs of campaigns: contacts whose turn it is, as pace and window allow. */
export class CampaignRunner {
  readonly #parts: CampaignRunnerParts;

  constructor(parts: CampaignRunnerParts) {
    this.#parts = parts;
  }

  async work(logId: string, job: string): Promise<void> {
    const id = campaignOfLog(logId);
    if (id === undefined) return;
    await (job === ('call-off' satisfies CampaignJob) ? this.#callOff(id) : this.#look(id));
  }

  /** Ends a campaign when nobody waits and nothing is in progress. */
  async endWhenDone(id: string): Promise<void> {
    const { store, book } = this.#parts;
    if ((await store.campaigns.nextDueAt(id)) !== undefined || (await store.campaigns.inProgress(id)) > 0) return;
    if (await this.#isRunning(id)) await book.take(id, { kind: 'end', because: 'all-done' });
  }

  async #look(id: string): Promise<void> {
    const { book, store, clock } = this.#parts;
    const campaign = await book.campaign(id);
    if (campaign.heldBy) return this.#lookAtStop(id, campaign.heldBy.id);
    const end = endOfWindow(campaign.plan.window);
    if (campaign.status !== 'running') return book.settle(id, 'look');
    if (end !== undefined && clock.now() >= end)
      return void (await book.take(id, { kind: 'end', because: 'window-over' }));
    const again = await this.#contactNext(campaign);
    await book.settle(id, 'look', again ?? (await store.campaigns.nextDueAt(id)));
    if (again === undefined) await this.endWhenDone(id);
  }

  /** Epoch ms when to look again; undefined when that is when the next is due. */
  async #contactNext(campaign: Campaign): Promise<number | undefined> {
    const { book, store, clock } = this.#parts;
    const { id, plan } = campaign;
    const now = clock.now();
    const begunAt = await store.campaigns.begunSince(id, now - 60_000);
    const allowance = allowed(plan.pace, now, { begunAt, inProgress: await store.campaigns.inProgress(id) });
    if (allowance.kind === 'wait') return allowance.until;
    let asked = 0;
    for (let begun = 0; begun < allowance.members; ) {
      const due = await store.campaigns.due(id, now, allowance.members - begun);
      if (due.length === 0) return undefined;
      for (const member of due) {
        // A person may pause or stop it meanwhile, also by another process.
        if (!(await this.#isRunning(id))) return undefined;
        const { member: after, stop } = await beginMember(campaign, member, this.#parts);
        // Where it was changed meanwhile its conversation has told how it stands.
        await store.campaigns.change(id, after);
        if (stop) {
          // Everybody else would only be put off as well.
          await book.takeIfSo(id, { kind: 'hold', stop });
          return clock.now() + lookAgainMs;
        }
        asked += 1;
        if (after.begunAt !== undefined) begun += 1;
      }
      if (asked >= mostAsked) break;
    }
    return now + lookEvery;
  }

  /** Goes on once a person has lifted what it is held by. */
  async #lookAtStop(id: string, stopId: StopId): Promise<void> {
    const { stops, book, clock } = this.#parts;
    const isStopped = (await stops.all()).some((stop) => stop.id === stopId);
    if (isStopped) return book.settle(id, 'look', clock.now() + lookAgainMs);
    await book.takeIfSo(id, { kind: 'let-go' });
  }

  async #callOff(id: string): Promise<void> {
    await callOff(id, this.#parts);
    await this.#parts.book.settle(id, 'call-off');
  }

  async #isRunning(id: string): Promise<boolean> {
    return (await this.#parts.book.campaign(id)).status === 'running';
  }
}
