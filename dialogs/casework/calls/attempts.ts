import { DateTime } from 'luxon';
import type { DeskRules } from '../desk-rules.js';
import type { CallOutcome, Calls, PlacedCall } from './call.js';

const inVain: readonly CallOutcome[] = ['no-answer', 'voicemail', 'wrong-company', 'not-connected'];
const notConnected: readonly string[] = ['no-answer', 'busy', 'failed'];

/**
 * Whether the party was called on the stored number and not reached. A misdialled call was no attempt, and neither was
 * one that the caller gave up, or that rang only at the caller's own telephone.
 */
export function wasInVain({ dialled, outcome, legs }: PlacedCall): boolean {
  if (dialled?.agrees === false) return false;
  if (outcome) return inVain.includes(outcome.outcome);
  return notConnected.includes(legs.party?.status ?? '');
}

/** The attempts in vain since somebody was last reached, or another number was last proposed. */
export function attemptsInVain({ placed, proposals }: Calls): readonly PlacedCall[] {
  const proposed = new Set(proposals.flatMap(({ callIds }) => callIds));
  const reached = placed.findLastIndex((call) => call.outcome !== undefined && !inVain.includes(call.outcome.outcome));
  return placed.slice(reached + 1).filter((call) => wasInVain(call) && !proposed.has(call.id));
}

/** Whether these attempts are reason enough to propose another number. Days are counted where the party is. */
export function areEnough(attempts: readonly PlacedCall[], zone: string, rules: DeskRules): boolean {
  const days = new Set(attempts.map(({ at }) => DateTime.fromISO(at, { zone }).toISODate()));
  return attempts.length >= rules.attemptsInVain && days.size >= rules.attemptDays;
}
