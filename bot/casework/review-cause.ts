import { AppError } from '../../dialogs/app-error.js';
import { aboutWhom } from '../../dialogs/casework/about-whom.js';
import type { CauseCode } from '../../dialogs/casework/causes/cause.js';
import { mayChoose } from '../../dialogs/casework/causes/may-choose.js';
import type { ConversationState, Review } from '../../dialogs/engine/state.js';
import type { Script } from '../../dialogs/script/script.js';
import type { Desk } from './desk.js';

/** Which review is closed, by whom, and with what. */
export interface ReviewClose {
  readonly review: Review;
  readonly state: ConversationState;
  readonly script: Script | undefined;
  readonly by: string;
  readonly cause: CauseCode | undefined;
  readonly note?: string;
}

/** Whether the review is about an employer who was named otherwise than on file. */
function isOfEmployer({ review, state, script }: ReviewClose): boolean {
  const question = script?.questions.find(({ id }) => id === review.questionId);
  const flagged = state.flags.some(({ flag, questionId }) => flag === 'RF-01' && questionId === review.questionId);
  return question?.compare?.with === 'employer' && flagged;
}

/** Rejects when an employer's review is closed without a cause, or with one that may not be set yet. */
export async function refuseCause(close: ReviewClose, desk: Desk): Promise<void> {
  const { state, by, cause } = close;
  if (cause === undefined) {
    if (!isOfEmployer(close)) return;
    throw new AppError('cause-missing', 'Say why the employer differs: one of W1 to W9.');
  }
  if (cause !== 'W5') return;
  const { causes } = await desk.dossier(state.brief.caseId, state.brief.partyId);
  const refusal = mayChoose(causes, cause, by);
  if (refusal) throw new AppError(refusal.code, refusal.words);
  if (causes.chosen?.cause === 'W5' && causes.chosen.approved) return;
  throw new AppError(
    'approval-missing',
    'Set W5 on the case and have a second person approve it, then close the review.',
  );
}

/** What a review was closed with is the cause of the case as well. `key` is the review's, so that it counts once. */
export async function keepCause(close: ReviewClose, at: string, desk: Desk): Promise<void> {
  const { review, state, by, cause, note } = close;
  if (cause === undefined || cause === 'W5' || !isOfEmployer(close)) return;
  const { caseId, partyId } = state.brief;
  const { file, party } = await desk.place(caseId, partyId);
  if (aboutWhom(file, party)?.id !== partyId) return;
  const key = `cause:${state.id}:${review.id}`;
  await desk.take(caseId, partyId, { kind: 'choose-cause', cause, note, key, at, by });
}
