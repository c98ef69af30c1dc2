import { limits } from '../../limits.js';
import type { Session } from '../state.js';
import type { Turn } from '../turn.js';

/**
 * Whether the party talks to a person, or with the lender’s desk perhaps: the line is theirs, and the bot neither speaks in
 * it nor ends it. No talk lasts longer than a provider lets a call last. `at` is ISO 8601.
 */
export function isTalk(session: Session | undefined, at: string): boolean {
  if (session?.channel !== 'voice' || session.leaving !== 'to-person') return false;
  const { takenBy, desk, over } = session.transfer ?? {};
  if (over || (takenBy === undefined && !desk)) return false;
  return Date.parse(at) - Date.parse(session.startedAt) < limits.talkMs;
}

/** The same in the turn that is being taken. */
export function talksToPerson({ state: { session }, input: { at } }: Turn): boolean {
  return isTalk(session, at);
}
