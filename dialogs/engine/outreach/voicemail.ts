import { profiles } from '../../policy/profiles/registry.js';
import type { Market } from '../../vocabulary.js';

const dayMs = 86_400_000;

/** Whether a mailbox may get the neutral text now, by the market's policy. Instants are ISO 8601. */
export function mayLeaveText(market: Market, at: string, last: string | undefined): boolean {
  const { everyDays } = profiles[market].voicemail;
  if (everyDays === null) return false;
  return last === undefined || Date.parse(at) - Date.parse(last) >= everyDays * dayMs;
}
