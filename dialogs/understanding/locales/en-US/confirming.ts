import { clauses } from '../../clauses.js';
import { asks } from '../../per-question.js';
import { fillers } from './doubts.js';

/** A question that repeats what was understood and wants it confirmed, or a read-back. */
const asksToConfirm = asks(
  /(?<!\b(?:ask|contact|call|allow)\b.{0,40})\b(?:confirm|confirming|verify)\b|\b(?:recap|check and (?:review|confirm)|read (?:that|it|this) back)\b|\bis (?:this|that|it|everything|all of this) (?:right|correct|ok|okay|good|accurate)\b|,\s*(?:right|correct|yes|is that right)\?\s*$/i,
);

const welcome =
  /^(?:ok |okay |yes )?(?:great|excellent|perfect|wonderful|awesome|fantastic|fine|cool|good|lovely|(?:that|this|it|everything)(?:'s| is| sounds| looks| all sounds| all looks) (?:all )?(?:great|good|fine|excellent|perfect|awesome|wonderful|lovely|spot on))(?: (?:with|by|for|to) me)?$/i;
const changes =
  /\binstead\b|\bchange (?:that|it|the|this|my)\b|\bchanged my mind\b|\bchange of plans?\b|^(?:actually |sorry |oops |please |no )*(?:make|move|switch) (?:it|that|the)\b|^actually,? (?:i|i'd|make|can|could|my|it|please|it's)\b|\bi (?:actually|only) (?:need|want|meant)\b|\bit should be\b/i;
const rest = "(?: for now| on (?:it|that)| please| thanks?| thank you| sir| ma'am)*$";
/** "No changes" and "nothing to fix" find nothing wrong, though they open as a no does. */
const upheld = new RegExp(
  `^(?:(?:no|nope|nah) )?(?:(?:it|that|this|everything|all|all of it|it all|both|they)(?:'s| is|'re| are)?(?: all| both| just)? (?:right|correct|accurate|checks? out|fine as(?: it)? is)|nothing (?:to (?:fix|change|correct|add)|(?:is )?(?:wrong|off|missing)(?: with (?:it|that))?|needs? (?:fixing|changing|correcting|to be \\w+ed))|(?:there (?:is|are) )?no (?:changes?|corrections?|mistakes?|errors?|fix(?:es)?|edits?)(?: needed| necessary| required| there| here| to make| at all| from me)*|(?:don't|no need to|wouldn't) (?:change|fix|touch|correct) (?:a thing|anything|it|that)|leave (?:it|that) (?:as(?: it)? is|alone|like that|the way it is)|(?:it's )?all (?:good|set|there|correct|right)|i (?:already )?pressed (?:1|one)(?: already)?)${rest}`,
  'i',
);
const short = '(?:not (?:quite|exactly|entirely)|nearly|almost|close)(?: right| correct| there| it)?';
/** "Close, it's 412 five": nearly right is not right. */
const rejected = new RegExp(
  `^(?:actually )?(?:${short}(?: (?:but |it's |it is |it was |i said |i meant |the |my )\\w.*)?|(?:fix|change|correct) (?:it|that|this)|hold off|the other (?:one|\\w+))${rest}`,
  'i',
);
const insists = /^(?:no )?i (?:said|meant|told you) (?:it was |for |the |on |at |a )*(?=\S*\d)(\S+)/i;
/** "Eighteen fifty actually" puts another thing in its place. */
const puts =
  /^(?!.*\b(?:yes|yeah|yep|yup|right|correct|true|good|fine|great|perfect|is|are|do|does|was|looks|not sure)\b)[^?]{2,40} actually$/i;
const adds = /\b(?:also|too|as well|in addition|and can you|thanks?)\b/i;

/**
 * Whether an answer to "so this is right?" welcomes what was read back, or asks for something else in its place:
 * "Great. When does it arrive?"; "Actually, make it the 11th."
 */
export function confirms(text: string, question: string): boolean | undefined {
  if (!asksToConfirm(question)) return undefined;
  const bare = text.replace(fillers, '').replace(/[,.!]+(?= |$)/g, '');
  if (upheld.test(bare)) return true;
  const insisted = insists.exec(bare)?.[1];
  if (
    rejected.test(bare) ||
    puts.test(bare) ||
    (insisted !== undefined && !question.toLowerCase().includes(insisted.toLowerCase()))
  )
    return false;
  const [first = ''] = clauses(text);
  if (changes.test(text)) return adds.test(text) ? undefined : false;
  const [opening = ''] = /^[^?]*?(?=[.!,;?]|$)/.exec(text) ?? [];
  return welcome.test(first) && !/\b(?:but|except|only|wrong|not)\b|n't\b/i.test(text) && opening.trim() === first
    ? true
    : undefined;
}
