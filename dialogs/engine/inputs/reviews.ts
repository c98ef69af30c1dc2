import { isHold, isToldExclusion } from '../ending/exits.js';
import type { Input, ItemDecision, Resolution } from '../input.js';
import { acceptableValue } from '../settling/review.js';
import { setByPerson } from '../settling/set-by-person.js';
import type { Review } from '../state.js';
import type { Turn } from '../turn.js';
import { goOn } from './go-on.js';

/** Somebody takes all that is open: for now it is theirs. Whose turn it is was found out before. */
export function claim(turn: Turn, { by }: Extract<Input, { kind: 'claim' }>): void {
  for (const { id, resolved, claimedBy } of Object.values(turn.state.reviews)) {
    if (!resolved && claimedBy !== by) turn.record({ kind: 'review-claimed', data: { reviewId: id, by } });
  }
}

/** Another team looks after what waits. */
export function handToTeam(turn: Turn, { team, by, note }: Extract<Input, { kind: 'team' }>): void {
  turn.record({ kind: 'handed-to-team', data: { team, by }, personal: { note } });
}

/** A note for those who come after; nothing follows from it. */
export function note(turn: Turn, { by, text }: Extract<Input, { kind: 'note' }>): void {
  turn.record({ kind: 'noted', data: { by }, personal: { text } });
}

/** An agent decides a review. It enters like any other input: the branching runs again, and may leave more to ask. */
export function resolve(turn: Turn, input: Extract<Input, { kind: 'resolve' }>): void {
  const review = turn.state.reviews[input.reviewId];
  if (!review || review.resolved) return;
  const { resolution } = input;
  if (resolution.kind === 'each' && !sameItems(review.items, resolution.items)) return;
  // Words that were not understood are no value; the door to agents says so, and nothing is taken from them here.
  if (resolution.kind === 'accept' && review.questionId && acceptableValue(review, turn.script) === undefined) return;
  turn.record({
    kind: 'review-resolved',
    data: {
      reviewId: review.id,
      by: input.by,
      resolution: resolution.kind,
      cause: resolution.cause,
    },
    personal: {
      value: resolution.kind === 'correct' ? resolution.value : undefined,
      note: resolution.kind === 'close' ? resolution.note : undefined,
      items: resolution.kind === 'each' ? resolution.items : undefined,
    },
  });
  if (isHold(review.reason) && !isToldExclusion(review.reason))
    turn.effect({ kind: 'restrict', channel: 'all', reason: review.reason, on: false });
  if (resolution.kind === 'each') settleEach(turn, resolution.items, input.by);
  else if (review.items) settleReadBack(turn, review.items, review.reason, resolution);
  else settleByPerson(turn, review, resolution, input.by);
  if (turn.state.takeover) return;
  goOn(turn, review.items !== undefined && resolution.kind === 'ask-again');
}

function sameItems(items: readonly string[] | undefined, decisions: readonly ItemDecision[]): boolean {
  const decided = new Set(decisions.map(({ questionId }) => questionId));
  return items !== undefined && decided.size === items.length && items.every((id) => decided.has(id));
}

/** Of what was read back, some may be right, some wrong, and some to be asked again. */
function settleEach(turn: Turn, decisions: readonly ItemDecision[], by: string): void {
  const right = decisions.filter(({ kind }) => kind === 'accept').map(({ questionId }) => questionId);
  if (right.length > 0) turn.record({ kind: 'read-back-answered', data: { items: right, right: true } });
  for (const decision of decisions) {
    const { questionId } = decision;
    if (decision.kind === 'ask-again')
      turn.record({ kind: 'answer-reopened', data: { questionId, because: 'ask-again' } });
    if (decision.kind === 'correct') setByPerson(turn, questionId, decision.value, by);
  }
}

/** What was read back and not found right: a person finds it right, or it is put once more. */
function settleReadBack(turn: Turn, items: readonly string[], reason: string, { kind }: Resolution): void {
  if (kind === 'accept') turn.record({ kind: 'read-back-answered', data: { items, right: true } });
  if (kind !== 'ask-again' || reason !== 'record-disputed') return;
  for (const questionId of items) turn.record({ kind: 'answer-reopened', data: { questionId, because: 'ask-again' } });
}

function settleByPerson(
  turn: Turn,
  review: Review,
  resolution: Exclude<Resolution, { kind: 'each' }>,
  by: string,
): void {
  const { questionId } = review;
  if (!questionId || (resolution.kind === 'close' && !noFault.includes(resolution.cause ?? ''))) return;
  if (resolution.kind === 'ask-again') {
    return turn.record({ kind: 'answer-reopened', data: { questionId, because: 'ask-again' } });
  }
  const value = resolution.kind === 'correct' ? resolution.value : acceptableValue(review, turn.script);
  setByPerson(turn, questionId, value, by);
}

/**
 * Causes that lie with us, with the employer or in how a name is written: the employer's number was dialled wrongly, the
 * file was. What the party said then stands.
 */
const noFault = ['W2', 'W3', 'W4', 'W8'];
