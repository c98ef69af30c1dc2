import { clauses } from '../../clauses.js';
import type { Polarity } from '../language.js';
import { doubts, fillers, hedge } from './doubts.js';
import { exceptFor, offersAnAlternative, qualified } from './qualified.js';
import { statement } from './statement.js';
import { tellingIn } from './tellings.js';

const affirms =
  /^(yes|yeah|yep|yup|yea|yah|ya|yeh|ye|y|yass+|yessir|ja|uh[- ]huh|mm[- ]?hmm|sure|sure thing|sure (do|am|did|is|have|was|will)|for sure|correct|right|that's right|absolutely|definitely|of course|certainly|indeed|exactly|precisely|affirmative|totally|surely|ok|okay|okey|agreed?|i agree|i (do )?confirm|confirm(ed)?|true|very true|very much so|it surely is|you bet|you betcha|you got (it|that)|you're (right|correct)|you are (right|correct)|(that |it |all |everything )?sounds (good|great|right|fine|okay|ok|perfect|nice|about right|correct|wonderful|lovely)|that suits me|accepted|roger|that's it|that is it|perfect|no (problem|objections?|worries)|go (ahead|right ahead)|please do|fine by me|fine with me|that (works|would work|will work|will be fine|would be (fine|great|good|awesome|perfect|lovely|nice))|works for me|speaking|this is (she|he|him|her)|that's me|that is me|(i )?(would|'d) love (to|that)(?=$|[.!,])|i('d| would) like (that|to)(?=$|[.!,])|1|one|press(ed)? (1|one)|👌|👍|✅)(?=$|[\s,.!;:-])/iu;
const denies =
  /^(no|nope|nah|naw|nay|n|non|no way|not really|not yet|not at all|never|negative|not now|not right now|not today|not at (this|the) (time|moment)|incorrect|wrong|false|untrue|not (true|right|correct|me|so|that|anymore|any more|a chance|even|one bit|at present|currently|presently|interested)|no sir|no ma'am|no thanks|(absolutely|definitely|certainly|of course|surely|probably) not|hell (no|nah)|heck (no|nah)|negatory|(i )?would prefer not(?=$|[.!,])|i'?ll pass|i said no|please,? no|nothing|none|nobody|no one|neither|uh[- ]uh|nuh[- ]uh|haven't|hasn't|didn't|don't|doesn't|ain't|isn't|wasn't|won't|do not|did not|2|two|press(ed)? (2|two)|👎|❌)(?=$|[\s,.!;:👎-])/iu;
const states =
  /^(so |well |yes |and )?((that|this|everything|all|all of (that|it|this)|what you (just )?said|the \w+|my (answer|response)( to that)?)( you (have|said))?( is|'s| are| was| would be| appears| seems| looks| sounds)|(it|you|is)( is|'s| are|'re| appears| seems)|i (would )?(have to )?say|(you have|you've) got (it|that))( (to be|all|indeed|actually|absolutely|definitely|exactly|very much|just|perfectly|exactly|a|an|definite|sound))*,? (yes|correct|right|true|accurate|affirmative|confirmed|perfect|spot on|fine|great|okay|it|what i (want|said|need|asked)( to do)?)\b/i;
const statesNot =
  /\b((that|this|it|which|you|what you (just )?said|the (information|statement)|my (answer|response)( to that)?|i)( turns out to be| is| are| was| would be| say| got that|'s|'re|'ll be)( (actually|absolutely|definitely|completely|totally|an?|just|still|"))* ?(no|not (right|correct|true|accurate|it|the case|what|me)|false|wrong|incorrect|untrue|negative)|(isn't|ain't|wasn't|can't be) (right|correct|true|it|what)|(is|does) not (right|correct|true|the case|it)|afraid (not|that))\b/i;
const later =
  /^(please|thanks|thank|sir|ma'am|ok|okay|that|it|i|we|and|but|to|you|my|the|for|at|on|from|with|can|could|what|how|is|are|do|does)\b/i;
const turnsBack = /^(no|nope|nah|not|yes|yeah|yep|wait|actually (no|yes)|i mean|scratch that|well (no|yes))\b/i;
const exception =
  /\b(except|besides|other than|apart from|aside from|unless)\b|^no,? (just|only) (a|my|one|two|some|our|an) |\b(but|just|only) (i|we|he|she|they)? ?(do |did )?(have|owe|still|got) |\bbut (i|we|he|she|they) (do|did|have|am|was|changed|switched)\b/i;

/** Which way an English answer points; "I do" and "I haven't" are taken in the form of the question. */
export function polarity(whole: string, question: string, asked = question): Polarity {
  const text = whole.replace(fillers, '');
  const negated =
    /\b(n't|not|never|haven't|didn't|don't|aren't|isn't)\b.*\b(have|did|do|are|is) (you|it|they|he|she)\?\s*$|^(you|you've|so you|and you)('ve)? ?(haven't|have not|didn't|did not|don't|do not|aren't|are not|still haven't|never)\b/i.test(
      question,
    );
  const parts = clauses(text).map((part) => part.replace(fillers, ''));
  const first = parts[0] ?? '';
  const both = bothWays.exec(text);
  if (both !== null) return { points: 'both', code: 'says-yes-and-no', words: both[0] };
  const puttingOff = offers.test(question)
    ? /^(maybe|perhaps) (at a |some |an)?(other |later)|^i don't think so/i.exec(text)
    : null;
  if (puttingOff !== null) return { points: 'no', code: 'says-no', words: puttingOff[0] };
  const idiom = askedFor(text, question);
  if (idiom !== undefined)
    return { points: idiom ? 'yes' : 'no', code: idiom ? 'repeats-the-question' : 'denies-the-question', words: text };
  const opening = opens(first);
  if (opening !== undefined && offersAnAlternative(asked))
    return { points: 'hedged', code: 'agrees-to-an-alternative', words: opening.words };
  if (opening !== undefined) return weighed(opening, first, parts, text, negated, question);
  const told = hedge.test(text) ? undefined : toldIn(parts, text, question);
  if (told !== undefined) return told;
  const unknown = doubtIn(text);
  if (unknown !== null) return { points: 'hedged', code: 'does-not-know', words: unknown[0] };
  const uncertain = hedge.exec(text);
  if (uncertain !== null) return { points: 'hedged', code: 'hedge', words: uncertain[0] };
  if (/\?\s*$/.test(text)) return nowhere(text);
  const stated = statesNot.test(text)
    ? 'no'
    : states.test(first) && !/\b(not|n't|no|never|but)\b|n't\b/i.test(text) && first.length < 70
      ? 'yes'
      : undefined;
  if (stated !== undefined) return { points: stated, code: stated === 'yes' ? 'says-yes' : 'says-no', words: first };
  const closing = /[\s,](yes|yeah|yep)[.!]*$/i.exec(text);
  if (closing !== null && !/\b(no|not|never)\b|n't\b/i.test(text))
    return { points: 'yes', code: 'says-yes', words: (closing[1] ?? '').trim() };
  for (const part of parts.slice(0, 2)) {
    const found = statement(part, question);
    if (found !== undefined && !exception.test(text))
      return {
        points: found ? 'yes' : 'no',
        code: found ? 'repeats-the-question' : 'denies-the-question',
        words: part,
      };
  }
  return nowhere(text);
}

/** What the clauses tell without a yes or no: they must agree, and none may take back the other. */
function toldIn(parts: readonly string[], text: string, question: string): Polarity | undefined {
  const leftOut = exceptFor(text);
  if (leftOut !== undefined) return { points: 'hedged', code: 'with-an-exception', words: leftOut };
  const told = parts.map((part) => tellingIn(part, question)).filter((sign) => sign !== undefined);
  const [first] = told;
  if (first === undefined) return undefined;
  if (told.some((sign) => sign !== first)) return { points: 'both', code: 'says-yes-and-no', words: text };
  const sign = first ? 'yes' : 'no';
  const limit = parts.length > 1 ? qualified(sign, text, question, false) : undefined;
  if (limit !== undefined) return { points: 'hedged', ...limit };
  return { points: sign, code: first ? 'repeats-the-question' : 'denies-the-question', words: text };
}

const bothWays =
  /\b(yes and no|yes or no|yeah,? no|no,? yeah|no,? yes|yes,? no(?=$|[\s,.!]*(wait|sorry|not|i))|yeah,? nah|yep,? nope|well yes but( actually)? no|yes,? (well|i mean|wait),? no|no,? (wait|i mean|actually),? (yes|yeah))\b/i;

/** Short answers whose sign hangs on what was asked. */
function askedFor(text: string, question: string): boolean | undefined {
  if (
    /\b(know|aware)\b/i.test(question) &&
    /^(no[, ]+)?(i )?(did not|didn't|don't|do not|never) (know|knew)( (that|about (it|that|this)|anything( about (it|that))?|i (was|am|did)))?[.!]*$|\bfirst (i'm|i am|i've|time i'm|i) (hearing|heard)|^(i )?(wasn't|was not|am not|'m not) aware/i.test(
      text,
    )
  )
    return false;
  const name = /^(yes,? )?(this is|it's|it is) (\p{Lu}\p{L}+)[.!]*$/u.exec(text);
  if (name !== null && /speaking with|is this/i.test(question) && question.includes(name[3] ?? ' ')) return true;
  if (
    /\b(get|receive[d]?|got)\b/i.test(question) &&
    /^(i )?(already |just )?(got|received) (it|them|that|one|mine)\b(?!.*\b(but|not|no)\b)/i.test(text) &&
    !(/\band\b/i.test(question) && /\bone\b/i.test(text))
  )
    return true;
  const told = predicate(text, question);
  if (told !== undefined) return told;
  if (
    /\bclear\b/i.test(question) &&
    /^(crystal( clear)?|(i )?(understand|understood|got it)|very clear|perfectly clear|clear)[.!]*$/i.test(text)
  )
    return true;
  return undefined;
}

/** "Active" and "inactive" answer "Is it active?". */
function predicate(text: string, question: string): boolean | undefined {
  const asked =
    /\b(?:is|are|was|were) (?:it|he|she|they|this|that) (?:still |currently )?([a-z]{3,})(?:, or not)?\?\s*$/i.exec(
      question,
    );
  const said =
    /^(?:(?:it|he|she|they|this|that)(?:'s| is|'re| are) )?(?:still |currently )?(not |in|un|isn't )?([a-z]+)[.!]*$/i.exec(
      text,
    );
  if (asked === null || said === null || said[2]?.toLowerCase() !== asked[1]?.toLowerCase()) return undefined;
  return said[1] === undefined;
}

const offers = /\b(would you|want|should i|shall i|like (me )?to|do you need|interested)\b/i;

const nowhere = (words: string): Polarity => ({ points: 'nowhere', code: 'no-value', words });

function opens(first: string): { readonly sign: 'yes' | 'no'; readonly words: string } | undefined {
  const denied = denies.exec(first);
  const affirmed = affirms.exec(first);
  if (denied !== null && (affirmed === null || denied[0].length > affirmed[0].length)) {
    // "No idea" and "nothing comes to mind" deny nothing; "don't know" is about knowledge.
    if (doubtful.test(first) || /\bnone of (your|ya)/i.test(first)) return undefined;
    if (
      /^(never|nothing|none|nobody|no one|neither|didn't|don't|doesn't|do not|did not|haven't|hasn't|ain't|isn't|wasn't|won't|not (so|that|even|me)|false|wrong|one|two)$/i.test(
        denied[0],
      ) &&
      first.split(' ').length > 9
    )
      return undefined;
    return { sign: 'no', words: denied[0] };
  }
  if (affirmed === null) return undefined;
  if (/^(right|sure|ok|okay|perfect|true|correct|agreed?|exactly|y|ya|ye|one|1|speaking)$/i.test(affirmed[0])) {
    const rest = first.slice(affirmed[0].length).trim();
    if (/^(one|1|right)$/i.test(affirmed[0]) && rest !== '') return undefined;
    if (
      rest !== '' &&
      !later.test(rest) &&
      !/^(thing|yes|right|it|perfect|great|good|correct|fine|sounds|go|will|why not|let|did|do|am)/i.test(rest)
    )
      return undefined;
  }
  return { sign: 'yes', words: affirmed[0] };
}

const doubtful =
  /^(no|not|don't|do not|didn't|never|haven't)\b.{0,6}\b(idea|clue|sure|telling|know|remember|recall|certain|earthly|opinion|comment|english|that i (know|recall|remember))\b/i;

function weighed(
  opening: { readonly sign: 'yes' | 'no'; readonly words: string },
  first: string,
  parts: readonly string[],
  text: string,
  negated: boolean,
  question: string,
): Polarity {
  const words = opening.words;
  const rest = text.slice(text.toLowerCase().indexOf(words.toLowerCase()) + words.length);
  const unsure = doubtIn(rest);
  if (unsure !== null && !/^(yes|yeah|yep|yup)$/i.test(words))
    return { points: 'hedged', code: 'does-not-know', words: unsure[0] };
  if (unsure !== null && rest.length < 40) return { points: 'hedged', code: 'does-not-know', words: unsure[0] };
  const sentence = rest.split(/[.!?;]/)[0] ?? '';
  const blurred = hedge.exec(firm.test(words) ? sentence : rest);
  const offered = offers.test(question);
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
  const limit = qualified(opening.sign, text, question, offered);
  if (limit !== undefined) return { points: 'hedged', ...limit };
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

function doubtIn(text: string): RegExpExecArray | null {
  for (const cue of doubts) {
    if (cue.clarity !== 'omitted' && cue.clarity !== 'refused') continue;
    const found = cue.words.exec(text);
    if (found !== null) return found;
  }
  return null;
}
