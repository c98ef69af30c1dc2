import { stopAsked } from '../hearing/stop-asked.js';
import { toldOfParty } from '../hearing/told-exclusion.js';
import type { Turn } from '../turn.js';

/** What is never kept waiting: a wish to hear no more, and what bars contact. */
export function isHeardAtOnce(turn: Turn, said: string): boolean {
  return stopAsked(turn, said) !== undefined || tellsExclusion(turn, said);
}

/** Whether somebody says, without a doubt, what bars contact with the party. */
export function tellsExclusion(turn: Turn, said: string): boolean {
  return toldOfParty(turn, { kind: 'words', text: said, spoken: false })?.sure === true;
}
