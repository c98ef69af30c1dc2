import { isDossierId } from '../../dialogs/casework/dossier-id.js';
import type { Log } from '../log.js';
import type { TurnPath } from '../turn/turn-path.js';
import { urgencyJobs } from '../turn/urgency-job.js';
import type { ReviewParts } from './review-parts.js';

/**
 * Has conversations of before, which the queue knows by their priority alone, known by all that it is narrowed by, and
 * moved up when their last day begins. What fails is left for the next start.
 */
export async function refreshQueue({
  store,
  turns,
  clock,
  log,
}: Pick<ReviewParts, 'store' | 'clock'> & { readonly turns: TurnPath; readonly log: Log }): Promise<void> {
  try {
    for (const { logId, locale } of await store.reviewRows()) {
      if (locale !== undefined || isDossierId(logId)) continue;
      await turns.changeJobs(logId, ({ jobs }, state) => ({ addJobs: urgencyJobs(state, () => jobs, clock.now()) }));
    }
  } catch (error) {
    log.error('queue-not-refreshed', { code: error instanceof Error ? error.name : 'unknown' });
  }
}
