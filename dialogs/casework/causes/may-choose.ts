import type { DeskRules } from '../desk-rules.js';
import type { Refusal } from '../handler.js';
import { type CauseCode, type Causes, causeCodes, oursFirst } from './cause.js';

/** Why this cause cannot be chosen, if it cannot: people alone suspect anybody, and only when nothing of ours is left. */
export function mayChoose(
  { ruledOut }: Causes,
  { cause, by }: { readonly cause: CauseCode; readonly by: string },
  rules: DeskRules,
): Refusal | undefined {
  if (by === 'ringback') return { code: 'cause-by-people', words: 'A cause is set by a person, under their name.' };
  const unknown = unknownCause(cause, rules);
  if (unknown || cause !== 'W5') return unknown;
  const left = oursFirst.filter((one) => ruledOut[one] === undefined);
  if (left.length === 0) return undefined;
  return {
    code: 'cause-order',
    words: `Rule out ${left.join(', ')} first, each with what shows it: our records and the call come before a suspicion.`,
  };
}

/** Why this is no cause at this desk, if it is none. */
export function unknownCause(cause: CauseCode, { causes }: Pick<DeskRules, 'causes'>): Refusal | undefined {
  const known = [...causeCodes, ...Object.keys(causes)];
  if (known.includes(cause)) return undefined;
  return { code: 'cause-unknown', words: `There is no cause ${cause} here. Choose one of ${known.join(', ')}.` };
}
