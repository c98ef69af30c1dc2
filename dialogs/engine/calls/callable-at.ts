import { firstOpening, windowsOf } from '../../policy/windows.js';
import type { Turn } from '../turn.js';

/** The first moment (ISO 8601, UTC) from `at` on at which the policy's hours let a call out that the party booked. */
export function callableAt({ state: { brief }, profile }: Turn, at: string): string | undefined {
  const { number, zone } = brief;
  const party = { zone, exclusions: [], contactPoints: [] };
  return firstOpening(windowsOf({ channel: 'voice', number, party, purpose: 'call-back' }, profile), at);
}

/** Whether a call may be booked for that moment (ISO 8601, UTC). */
export function isCallable(turn: Turn, at: string): boolean {
  return callableAt(turn, at) === at;
}
