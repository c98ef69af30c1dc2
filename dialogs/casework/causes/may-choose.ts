import type { Refusal } from '../handler.js';
import { type CauseCode, type Causes, oursFirst } from './cause.js';

/** Why this cause cannot be chosen, if it cannot: people alone suspect anybody, and only when nothing of ours is left. */
export function mayChoose({ ruledOut }: Causes, cause: CauseCode, by: string): Refusal | undefined {
  if (by === 'ringback') return { code: 'cause-by-people', words: 'A cause is set by a person, under their name.' };
  if (cause !== 'W5') return undefined;
  const left = oursFirst.filter((one) => ruledOut[one] === undefined);
  if (left.length === 0) return undefined;
  return {
    code: 'cause-order',
    words: `Rule out ${left.join(', ')} first, each with what shows it: our records and the call come before a suspicion.`,
  };
}
