import type { StoredLog } from '../../data/store.js';
import type { Hold } from './holds.js';
import type { ReviewParts } from './review-parts.js';
import { waitingDecisions } from './waiting-decision.js';

/** How the reviews of a conversation stand with the people who work on them, as one of them sees it. */
export interface Standing {
  /** Whose they are now. */
  readonly hold?: Hold | undefined;
  /** Whether the values that they compare are shown. */
  readonly isOpen: boolean;
  /** What has been decided and may still be taken back. */
  readonly waiting: ReturnType<typeof waitingDecisions>;
}

/** How those of a conversation stand for `viewer`, who is undefined for a program of the installation’s. */
export async function standingFor(
  viewer: string | undefined,
  { id, jobs }: Pick<StoredLog, 'id' | 'jobs'>,
  { holds }: Pick<ReviewParts, 'holds'>,
): Promise<Standing> {
  const hold = await holds.of(id);
  return { hold, isOpen: isOpenTo(viewer, hold), waiting: waitingDecisions(jobs) };
}

/** What a review compares is shown to who holds its conversation. A program of the installation’s sees it once anybody does. */
export function isOpenTo(viewer: string | undefined, hold: Hold | undefined): boolean {
  return hold !== undefined && (viewer === undefined || hold.by === viewer);
}
