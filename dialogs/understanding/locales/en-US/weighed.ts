import { clauses } from '../../clauses.js';
import { asks } from '../../per-question.js';
import { Sieve } from '../../sieve/sieve.js';
import type { Polarity } from '../language.js';
import { putOff } from './ahead.js';
import { doubts, hedge } from './doubts.js';
import { indirect } from './indirect.js';
import { limitOfYes } from './limits.js';
import type { Opening } from './opening.js';
import { qualified } from './qualified.js';
import { tellingIn } from './tellings.js';

const turnsBack = /^(no|nope|nah|not|yes|yeah|yep|wait|actually (no|yes)|i mean|scratch that|well (no|yes))\b/i;
/** Leaves something out of a no. */
export const exception =
  /\b(except|besides|other than|apart from|aside from|unless)\b(?! (?:this|that|the (?:mortgage|house|home))\b)|^no,? (just|only) (a|my|one|two|some|our|an) |\b(but|just|only) (i|we|he|she|they)? ?(do |did )?(have|owe|still|got) |^(?:no|nope|none|nothing|nah|not (?:any ?more|really|yet))\b.{0,40}[,.] ?(?:(?:well|okay|ok|actually|oh|wait|hm+|so|except|maybe|just|only|also)[, ]+)+(?:(?:there's|i have|i've got|we have|we've got|i do have) )?(?:one|two|three|four|an?|some|my|another)\b|\bbut (i|we|he|she|they) (do|did|have|am|was|changed|switched)\b/i;

/** Asks whether the party would like something; "no, but maybe later" declines it. */
export const offers = asks(/\b(would you|want|should i|shall i|like (me )?to|do you need|interested)\b/i);

/** What an opening yes or no is worth in the whole of the answer: hedged, turned round, limited, or plain. */
export function weighed(
  opening: Opening,
  first: string,
  parts: readonly string[],
  text: string,
  negated: boolean,
  question: string,
): Polarity {
  const words = opening.words;
  const rest = text.slice(text.toLowerCase().indexOf(words.toLowerCase()) + words.length);
  // "Yes, the loan officer did" tells who told them.
  const untold = clauses(rest).filter((part) => tellingIn(part, question) !== (opening.sign === 'yes'));
  const unsure = doubtIn(untold.join(', '));
  if (unsure !== null && !/^(yes|yeah|yep|yup)$/i.test(words))
    return { points: 'hedged', code: 'does-not-know', words: unsure[0] };
  if (unsure !== null && rest.length < 40) return { points: 'hedged', code: 'does-not-know', words: unsure[0] };
  const sentence = rest.split(/[.!?;]/)[0] ?? '';
  const blurred = hedge.exec(firm.test(words) ? sentence : rest);
  const offered = offers(question);
  if (
    blurred !== null &&
    !(opening.sign === 'no' && (offered || /not now/i.test(text))) &&
    !isFirm(words, rest, blurred)
  )
    return { points: 'hedged', code: 'hedge', words: blurred[0] };
  for (const part of parts.slice(1)) {
    if (turnsBack.test(part) && opposite(opening.sign, part))
      return { points: 'both', code: 'says-yes-and-no', words: part };
  }
  if (opening.sign === 'no' && !offered && exception.test(text))
    return { points: 'hedged', code: 'with-an-exception', words };
  const limit =
    qualified(opening.sign, text, question, offered) ??
    (opening.sign === 'yes' && !offered ? limitOfYes(rest, question) : undefined);
  if (limit !== undefined) return { points: 'hedged', ...limit };
  const ahead = opening.sign === 'yes' && !offered ? putOff(rest, question) : undefined;
  if (ahead !== undefined) return { points: 'hedged', code: 'not-yet', words: ahead };
  const told = clauses(rest).find((part) => tellsOtherwise(opening.sign, part, question));
  if (told !== undefined) return { points: 'both', code: 'says-yes-and-no', words: told };
  if (opening.sign === 'yes' && /^(not|n't|no)\b/.test(rest.trim()))
    return { points: 'both', code: 'says-yes-and-no', words: first };
  if (negated && opening.sign === 'yes') return { points: 'hedged', code: 'agrees-to-a-negative', words };
  if (/^(yes|no|yeah|sure|right|ok|okay|really)\?$/i.test(text))
    return { points: 'hedged', code: 'counter-question', words: text };
  return { points: opening.sign, code: opening.sign === 'yes' ? 'says-yes' : 'says-no', words };
}

const firm = /^(yes|yeah|yep|yup|no|nope|correct|that's right|absolutely|definitely|of course|exactly)$/i;

/** A hedge in a later remark does not weaken a plain yes or no: "That's right, I think it was the same one as before." */
const isFirm = (words: string, rest: string, hedged: RegExpExecArray) =>
  firm.test(words) && hedged.index > 22 && !/\b(maybe|probably|depends)\b/i.test(rest);

const opposite = (sign: 'yes' | 'no', part: string) =>
  sign === 'yes'
    ? /^(no|nope|nah|wait|actually no|scratch that)\b(?! (transfers?|problem|thanks|need|one|more|extra|worries))/i.test(
        part,
      )
    : /^(yes|yeah|yep|actually yes|scratch that)\b/i.test(part);

/** "Yes, we rent it out": what is told beside the word answers the other way. */
function tellsOtherwise(sign: 'yes' | 'no', clause: string, question: string): boolean {
  const part = clause.replace(/^(?:and|but|well|because|cause|since|so|now) /i, '');
  // Not until Friday is yes since Friday.
  if (/(?:n't|\bnot|\bnever)\b.*\b(?:until|till|before)\b/i.test(part)) return false;
  const told = tellingIn(part, question) ?? (sign === 'yes' ? indirect(part, question) : undefined);
  return told !== undefined && told !== (sign === 'yes');
}

const unknown = new Sieve(
  doubts.filter(({ clarity }) => clarity === 'omitted' || clarity === 'refused'),
  ({ words }) => words,
);

/** The words by which an answer says that it does not know, or refuses. */
export function doubtIn(text: string): RegExpExecArray | null {
  return unknown.find(text, ({ words }) => words.exec(text) ?? undefined) ?? null;
}
