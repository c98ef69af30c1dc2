import type { Refused } from '../../dialogs/policy/permission.js';

/** Milliseconds after which is looked again whether somebody has made sure of a number. */
const untilConfirmedMs = 24 * 3_600_000;

/**
 * When a member that the policy refuses is looked at again (epoch ms); undefined where waiting does not help. A number
 * that has to be asked about keeps its place: the answers come by file, within days.
 */
export function dueAgain({ reason, until }: Pick<Refused, 'reason' | 'until'>, now: number): number | undefined {
  if (until !== undefined) return Date.parse(until);
  return reason === 'number-unconfirmed' ? now + untilConfirmedMs : undefined;
}
