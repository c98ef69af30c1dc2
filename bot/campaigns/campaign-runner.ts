import type { Campaign } from '../../dialogs/campaigns/campaign.js';
import { allowed, lookEvery } from '../../dialogs/campaigns/pace.js';
import { endOfWindow } from '../../dialogs/campaigns/window.js';
import type { RefusalReason } from '../../dialogs/policy/permission.js';
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

/** Why a member was put off whom the provider would not have let us reach. */
const stopped: RefusalReason = 'provider-stopped';
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
    const { store, clock } = this.#parts;
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
        const after = await beginMember(campaign, member, this.#parts);
        // Where it was changed meanwhile its conversation has told how it stands.
        await store.campaigns.change(id, after);
        if (after.why === stopped) return await this.#pauseForStop(id);
        asked += 1;
        if (after.begunAt !== undefined) begun += 1;
      }
      if (asked >= mostAsked) break;
    }
    return now + lookEvery;
  }

  /** Everybody else would only be put off as well: somebody has to see to it, and then resumes. */
  async #pauseForStop(id: string): Promise<undefined> {
    const { stops, book } = this.#parts;
    const because = (await stops.all()).map((stop) => `${stop.id}: ${stop.hint}`).join(' ');
    if (await this.#isRunning(id)) await book.take(id, { kind: 'pause', by: 'ringback', because });
    return undefined;
  }

  async #callOff(id: string): Promise<void> {
    await callOff(id, this.#parts);
    await this.#parts.book.settle(id, 'call-off');
  }

  async #isRunning(id: string): Promise<boolean> {
    return (await this.#parts.book.campaign(id)).status === 'running';
  }
}
