import { ManualClock } from '../../adapters/clock/manual-clock.js';
import { openCampaigns } from '../../bot/campaigns/open-campaigns.js';
import { Desk } from '../../bot/casework/dossiers/desk.js';
import { Gate } from '../../bot/gate.js';
import { silentLog } from '../../bot/log.js';
import { openStoreAt, type StorePlace } from '../../bot/open-store.js';
import { loadScripts } from '../../bot/scripts/own-scripts.js';
import { StopList } from '../../bot/stops/stop-list.js';
import { TurnPath } from '../../bot/turn/turn-path.js';
import type { Store } from '../../data/store.js';
import { campaignWishSchema } from '../../dialogs/campaigns/campaign-plan.js';
import type { CampaignMember } from '../../dialogs/campaigns/member.js';
import { answerParent } from './child.js';

/** What a process that plans a campaign is asked for: one over all cases that are kept there. */
export type CampaignOrder = StorePlace;

/** What a campaign over all cases takes. */
export interface CampaignCost {
  readonly members: number;
  readonly seconds: number;
  /** Processor time of choosing the next when nearly all are done, as a multiple of what it is when nobody is. */
  readonly endVersusBeginning: number;
}

/** A Monday, 10:00 in New York. */
const now = Date.parse('2026-03-02T15:00:00Z');
const left = 2_000;
const rounds = 20;
const perRound = 50;

answerParent(async (order: CampaignOrder): Promise<CampaignCost> => {
  const store = await openStoreAt(order);
  try {
    const planner = plannerOver(store);
    const startedAt = performance.now();
    const { members } = await planner('beginning');
    const seconds = (performance.now() - startedAt) / 1_000;
    await planner('end');
    for (let done = 0; done < members - left; )
      done += await moveOn(store, 'end', Math.min(500, members - left - done), 'done');
    const cost = { beginning: 0, end: 0 };
    // In turns, so that what else the machine does falls on both.
    for (let round = 0; round < rounds; round += 1)
      for (const id of ['beginning', 'end'] as const) {
        const before = process.cpuUsage();
        for (let at = 0; at < perRound; at += 1) await chooseNext(store, id);
        const { user, system } = process.cpuUsage(before);
        if (round > 0) cost[id] += user + system;
      }
    return { members, seconds, endVersusBeginning: cost.end / cost.beginning };
  } finally {
    await store.close();
  }
});

function plannerOver(store: Store): (id: string) => Promise<{ readonly members: number }> {
  const clock = new ManualClock(now);
  const gate = new Gate(store, clock);
  const shared = { store, clock, log: silentLog };
  const kept = { ...shared, scripts: loadScripts(), gate, stops: new StopList(shared), onJobs: () => undefined };
  const { planner } = openCampaigns({ ...kept, turns: new TurnPath(kept), desk: new Desk(kept) });
  return async (id) => {
    await planner.plan(campaignWishSchema.parse({ id }), 'bench');
    const counts = await store.campaigns.counts(id);
    return { members: counts.find(({ state }) => state === 'waiting')?.members ?? 0 };
  };
}

/** As the runner does: how many may be begun, who is next, and that it was. */
async function chooseNext({ campaigns }: Store, id: string): Promise<void> {
  await campaigns.begunSince(id, now - 60_000);
  await campaigns.inProgress(id);
  const [next] = await campaigns.due(id, now, 1);
  if (!next) throw new Error(`nobody is due in ${id}`);
  await campaigns.change(id, contacted(next, 'in-progress'));
  await campaigns.nextDueAt(id);
}

async function moveOn({ campaigns }: Store, id: string, some: number, state: 'done'): Promise<number> {
  const due = await campaigns.due(id, now, some);
  await Promise.all(due.map((member) => campaigns.change(id, contacted(member, state))));
  return due.length;
}

function contacted({ dueAt: _, ...member }: CampaignMember, state: CampaignMember['state']): CampaignMember {
  // Their minute is over.
  return { ...member, state, why: state === 'done' ? 'verified' : '', begunAt: now - 3_600_000 + member.place };
}
