import type { DueLogs } from '../../data/due-logs.js';
import { isDossierId } from '../../dialogs/casework/dossier-id.js';
import { campaignOfLog } from '../campaigns/campaign-id.js';
import type { Campaigns } from '../campaigns/open-campaigns.js';
import type { Casework } from '../casework/open-casework.js';
import type { OpenParts } from '../core-parts.js';
import type { OnDuty } from '../duty/on-duty.js';
import type { InTurn } from '../pace/in-turn.js';
import type { Provider } from '../pace/open-provider.js';
import { carryOutDecision } from '../reviews/carry-out-decision.js';
import { Holds } from '../reviews/holds.js';
import type { Turns } from '../turn/open-turns.js';
import { OwnDueLogs } from './own-due-logs.js';
import { Scheduler } from './scheduler.js';
import { Worker } from './worker.js';

/** What jobs are done with. */
export interface OpenJobsParts extends OpenParts {
  readonly dueLogs: DueLogs | undefined;
  readonly provider: Provider;
  /** Has what conversations send wait for its turn. */
  readonly inTurn: InTurn;
  readonly turning: Turns;
  readonly casework: Casework;
  readonly campaigns: Campaigns;
  readonly duty: OnDuty;
}

/** Builds what does jobs: whose log it is tells who. It is not started. */
export function openJobs({ provider, inTurn, turning, casework, campaigns, duty, ...parts }: OpenJobsParts): Scheduler {
  const { store, clock, observer, dueLogs = new OwnDueLogs(store, clock) } = parts;
  const holds = new Holds(parts);
  const worker = new Worker({
    ...parts,
    ...turning,
    telephone: { ...provider, duty, turns: turning.turns },
    inTurn,
    documents: casework.files.documents,
    observe: casework.observe,
    decide: (id, decision) => carryOutDecision(id, decision, { ...parts, ...turning, desk: casework.desk, holds }),
    follow: campaigns.follow,
    hold: campaigns.hold,
    check: async (state, permission) => campaigns.narrow(state, await casework.check(state, permission)),
  });
  const work = (logId: string, jobId: string, begunBefore: boolean) =>
    observer.watch(
      { kind: 'job', name: kindOfLog(logId) },
      () => {
        switch (kindOfLog(logId)) {
          case 'campaign':
            return campaigns.runner.work(logId, jobId);
          case 'dossier':
            return casework.worker.work(logId, jobId, begunBefore);
          case 'conversation':
            return worker.work(logId, jobId);
        }
      },
      (ended) => ({ result: 'error' in ended ? 'failed' : 'done' }),
    );
  return new Scheduler({ ...parts, dueLogs, worker: { work } });
}

function kindOfLog(logId: string): 'campaign' | 'dossier' | 'conversation' {
  if (campaignOfLog(logId) !== undefined) return 'campaign';
  return isDossierId(logId) ? 'dossier' : 'conversation';
}
