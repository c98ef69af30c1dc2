import { clauses } from '../../clauses.js';
import { asks } from '../../per-question.js';

/** A question that repeats what was understood and wants it confirmed, or a read-back. */
const asksToConfirm = asks(
  /\b(?:confirm|confirming|verify|recap|check and (?:review|confirm)|read (?:that|it|this) back)\b|\bis (?:this|that|it|everything|all of this) (?:right|correct|ok|okay|good|accurate)\b|,\s*(?:right|correct|yes|is that right)\?\s*$/i,
);

const welcome =
  /^(?:ok |okay |yes )?(?:great|excellent|perfect|wonderful|awesome|fantastic|fine|cool|good|lovely|(?:that|this|it|everything)(?:'s| is| sounds| looks| all sounds| all looks) (?:all )?(?:great|good|fine|excellent|perfect|awesome|wonderful|lovely|spot on))(?: (?:with|by|for|to) me)?$/i;
const changes =
  /\binstead\b|\bchange (?:that|it|the|this|my)\b|\bchanged my mind\b|\bchange of plans?\b|^(?:actually |sorry |oops |please |no )*(?:make|move|switch) (?:it|that|the)\b|^actually,? (?:i|i'd|make|can|could|my|it|please|it's)\b|\bi (?:actually|only) (?:need|want|meant)\b|\bit should be\b/i;
const adds = /\b(?:also|too|as well|in addition|and can you|thanks?)\b/i;

/**
 * Whether an answer to "so this is right?" welcomes what was read back, or asks for something else in its place:
 * "Great. When does it arrive?"; "Actually, make it the 11th."
 */
export function confirms(text: string, question: string): boolean | undefined {
  if (!asksToConfirm(question)) return undefined;
  const [first = ''] = clauses(text);
  if (changes.test(text)) return adds.test(text) ? undefined : false;
  const [opening = ''] = /^[^?]*?(?=[.!,;?]|$)/.exec(text) ?? [];
  return welcome.test(first) && !/\b(?:but|except|only|wrong|not)\b|n't\b/i.test(text) && opening.trim() === first
    ? true
    : undefined;
}
