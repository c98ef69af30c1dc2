import { AppError } from '../../../dialogs/app-error.js';
import { aboutWhom } from '../../../dialogs/casework/about-whom.js';
import type { CauseCode } from '../../../dialogs/casework/causes/cause.js';
import { causeView } from '../../../dialogs/casework/causes/cause-view.js';
import { mayChoose } from '../../../dialogs/casework/causes/may-choose.js';
import type { Resolution } from '../../../dialogs/engine/input.js';
import type { ConversationState, Review } from '../../../dialogs/engine/state.js';
import type { Script } from '../../../dialogs/script/script.js';
import type { Desk } from '../dossiers/desk.js';
import { type GatherParts, gatherCase } from '../whole-case/gather-case.js';
import { type CauseParts, causeFactsOf } from './cause-facts-of.js';

/** What finding the cause of a review works with. */
export interface CauseOfParts extends CauseParts, GatherParts {
  readonly store: CauseParts['store'] & GatherParts['store'];
  readonly desk: Desk;
}

/** Which review is decided, by whom, how, and with what. */
export interface ReviewDecision {
  readonly review: Review;
  readonly state: ConversationState;
  readonly script: Script | undefined;
  readonly by: string;
  readonly kind: Resolution['kind'];
  readonly cause: CauseCode | undefined;
  readonly note?: string;
}

/** Whether the review is about an employer who was named otherwise than on file. */
function isOfEmployer({ review, state, script }: ReviewDecision): boolean {
  const asked = [review.questionId, ...(review.items ?? [])];
  const compared = script?.questions.filter(({ id, compare }) => asked.includes(id) && compare?.with === 'employer');
  return state.flags.some(
    ({ flag, questionId }) => flag === 'RF-01' && compared?.some(({ id }) => id === questionId) === true,
  );
}

/**
 * The cause that a review is decided with: what the person says, or what the case has already. None is needed where no
 * employer differs, or where the party is asked once more. Rejects when there is none, or one that may not be set yet.
 */
export async function causeOf(decision: ReviewDecision, parts: CauseOfParts): Promise<CauseCode | undefined> {
  const { state, by, kind } = decision;
  if (!isOfEmployer(decision) || kind === 'ask-again') return decision.cause;
  const { caseId, partyId } = state.brief;
  const cause = decision.cause ?? (await causeOfCase(caseId, partyId, parts));
  if (cause === undefined) throw new AppError('cause-missing', 'Say why the employer differs: one of W1 to W9.');
  const { causes } = await parts.desk.dossier(caseId, partyId);
  const refusal = mayChoose(causes, { cause, by }, parts.desk.rules);
  if (refusal) throw new AppError(refusal.code, refusal.words);
  if (cause !== 'W5') return cause;
  if (kind !== 'close')
    throw new AppError('cause-accepts-nothing', 'With W5 no employer is accepted. Close the review with it instead.');
  if (causes.chosen?.cause === 'W5' && causes.chosen.approved) return cause;
  throw new AppError(
    'approval-missing',
    'Set W5 on the case and have a second person approve it, then close the review.',
  );
}

async function causeOfCase(caseId: string, partyId: string, parts: CauseOfParts): Promise<CauseCode | undefined> {
  const { file, party } = await parts.desk.place(caseId, partyId);
  const { open, chosen } = causeView(await causeFactsOf(await gatherCase(file, parts), party, parts));
  return open ? undefined : chosen?.cause;
}

/** What a person decided a review with is the cause of the case as well. `key` is the review's, so that it counts once. */
export async function keepCause(decision: ReviewDecision, at: string, desk: Desk): Promise<void> {
  const { review, state, by, cause, note } = decision;
  const { caseId, partyId } = state.brief;
  const { file, party } = await desk.place(caseId, partyId);
  if (cause === undefined || cause === 'W5' || !isOfEmployer(decision) || aboutWhom(file, party)?.id !== partyId)
    return;
  const key = `cause:${state.id}:${review.id}`;
  await desk.take(caseId, partyId, { kind: 'choose-cause', cause, note, key, at, by });
}
