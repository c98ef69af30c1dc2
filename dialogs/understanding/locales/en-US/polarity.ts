import { clauses } from '../../clauses.js';
import { asks } from '../../per-question.js';
import { Sieve } from '../../sieve/sieve.js';
import type { Polarity } from '../language.js';
import { confirms } from './confirming.js';
import { fillers, hedge } from './doubts.js';
import { indirect } from './indirect.js';
import { ironyIn } from './irony.js';
import { asksBack, opens } from './opening.js';
import { exceptFor, offersAnAlternative, qualified } from './qualified.js';
import { askedFor } from './short-answers.js';
import { statement } from './statement.js';
import { tellingIn } from './tellings.js';
import { doubtIn, exception, offers, weighed } from './weighed.js';

const states =
  /^(so |well |yes |and )?((that|this|everything|all|all of (that|it|this)|what you (just )?said|the \w+|my (answer|response)( to that)?)( you (have|said))?( is|'s| are| was| would be| appears| seems| looks| sounds)|(it|you|is)( is|'s| are|'re| appears| seems)|i (would )?(have to )?(say|mean|meant)|(you have|you've) got (it|that))( (to be|all|indeed|actually|absolutely|definitely|exactly|very much|just|perfectly|exactly|a|an|definite|sound))*,? (yes|correct|right|true|the truth|accurate|affirmative|confirmed|perfect|spot on|fine|great|okay|it|what i (want|said|need|asked)( to do)?)\b/i;
const statesNot =
  /\b((that|this|it|which|you|what you (just )?said|the (information|statement|answer)|my (answer|response)( to that)?|i)( meant| mean| seems| appears| turns out to be| is| are| was| would be| say| got that|'s|'re|'ll be)( (actually|absolutely|definitely|completely|totally|an?|just|still|"))* ?(no|not (right|correct|true|accurate|it|the case|what|me)|false|wrong|incorrect|untrue|negative)|(isn't|ain't|wasn't|can't be) (right|correct|true|it|what)|(is|does) not (right|correct|true|the case|it)|afraid (not|that))\b/i;
/** "Everything is fine at home" says that the thing is well, and no yes where trouble was asked about. */
const allIsWell = /\b(?:fine|great|okay|perfect|good)\b/i;
const asksOfTrouble = asks(/\b(?:affect|hard|difficult|disagree|dispute|object|changed?|trouble|problem)\b/i);
/** "You haven't signed, have you?": what agreement means is not certain. */
const isNegated = asks(
  /\b(n't|not|never|haven't|didn't|don't|aren't|isn't)\b.*\b(have|did|do|are|is) (you|it|they|he|she)\?\s*$|^(you|you've|so you|and you)('ve)? ?(haven't|have not|didn't|did not|don't|do not|aren't|are not|still haven't|never)\b/i,
);

/** Which way an English answer points; "I do" and "I haven't" are taken in the form of the question. */
export function polarity(whole: string, question: string, asked = question): Polarity {
  const spelled = asRead(withoutSlip(whole));
  const text = spelled.replace(fillers, '');
  const parts = clauses(text).map((part) => part.replace(fillers, ''));
  const first = parts[0] ?? '';
  const both = bothWays.exec(text);
  if (both !== undefined) return { points: 'both', code: 'says-yes-and-no', words: both[0] };
  const ironic = ironyIn(text);
  if (ironic !== undefined) return { points: 'hedged', code: 'in-irony', words: ironic };
  const puttingOff = offers(question)
    ? /^(maybe|perhaps) (at a |some |an)?(other |later)|^(?:i )?don't think so/i.exec(text)
    : null;
  if (puttingOff !== null) return { points: 'no', code: 'says-no', words: puttingOff[0] };
  const unminding = asksLeave(question) ? doesNotMind.exec(text) : null;
  if (unminding !== null)
    return /mind|objection/i.test(unminding[0])
      ? { points: 'yes', code: 'agrees', words: unminding[0] }
      : { points: 'both', code: 'says-yes-and-no', words: unminding[0] };
  const confirmed = confirms(spelled, question);
  if (confirmed !== undefined)
    return {
      points: confirmed ? 'yes' : 'no',
      code: confirmed ? 'agrees-to-the-reading' : 'asks-for-a-change',
      words: whole,
    };
  const idiom = askedFor(text, question);
  if (idiom !== undefined)
    return { points: idiom ? 'yes' : 'no', code: idiom ? 'repeats-the-question' : 'denies-the-question', words: text };
  const telling =
    tellingIn(first, question) === undefined || hedge.test(text) ? undefined : toldIn(parts, text, question);
  if (telling !== undefined) return telling;
  if (asksBack.test(first)) return nowhere(text);
  const opening = opens(first);
  if (opening !== undefined && offersAnAlternative(asked))
    return { points: 'hedged', code: 'agrees-to-an-alternative', words: opening.words };
  if (opening !== undefined) return weighed(opening, first, parts, text, isNegated(question), question);
  const told = hedge.test(text) ? undefined : toldIn(parts, text, question);
  if (told !== undefined) return told;
  const another = asksOfYou(question) ? onlyAnother.exec(text) : null;
  if (another !== null) return { points: 'no', code: 'of-another-only', words: another[0] };
  const unknown = doubtIn(text);
  if (unknown !== null) return { points: 'hedged', code: 'does-not-know', words: unknown[0] };
  const uncertain = hedge.exec(text);
  if (uncertain !== null) return { points: 'hedged', code: 'hedge', words: uncertain[0] };
  // "That's right. When will it arrive?"
  if (parts.length > 1 && states.test(first) && first.length < 40 && !/\b(not|n't|no|never|but)\b|n't\b/i.test(first))
    return { points: 'yes', code: 'says-yes', words: first };
  if (/\?\s*$/.test(text)) return nowhere(text);
  const stated = statesNot.test(text)
    ? 'no'
    : allIsWell.test(first) && asksOfTrouble(question)
      ? undefined
      : states.test(first) && !/\b(not|n't|no|never|but)\b|n't\b/i.test(text) && first.length < 70
        ? 'yes'
        : undefined;
  if (stated !== undefined) return { points: stated, code: stated === 'yes' ? 'says-yes' : 'says-no', words: first };
  const closing = /[\s,](yes|yeah|yep)(?:,? (?:ma'am|sir))?[.!]*$/i.exec(text);
  if (closing !== null && !/\b(no|not|never)\b|n't\b/i.test(text))
    return { points: 'yes', code: 'says-yes', words: (closing[1] ?? '').trim() };
  const drawn = /[\s,]so (no|nope)[.!]*$|^(?:not|nothing|never|none|nobody)\b[^?]*, (no|nope)[.!]*$/i.exec(text);
  if (drawn !== null) return { points: 'no', code: 'says-no', words: drawn[0].trim() };
  for (const part of parts.slice(0, 2)) {
    const found = statement(part, question);
    if (
      found !== undefined &&
      !exception.test(text) &&
      !(question === '' && parts.slice(1).some((one) => wants.test(one)))
    )
      return {
        points: found ? 'yes' : 'no',
        code: found ? 'repeats-the-question' : 'denies-the-question',
        words: part,
      };
  }
  const meant = parts.slice(1).every((part) => courtesy.test(part)) ? indirect(first, question) : undefined;
  if (meant !== undefined) return { points: meant ? 'yes' : 'no', code: meant ? 'tells-yes' : 'tells-no', words: text };
  return nowhere(text);
}

/** "Changed? No": what was asked, asked back and answered. */
const echoed = /^(?:[a-z']+ ){0,3}[a-z']+\? (?=(?:yes|yeah|yep|yup|no|nope|nah|never)\b)/i;

/** Without a question, "I'm not living there any more, change it" opens a wish rather than answers. */
const wants = /^(?:please|change|update|help|fix|i want|i need|i'd like)\b/i;

/** How thumbs write a lone yes or no; of such short words only what is no other word. */
const slipsOfYes = new Set('yse eys yess yesss yees yyes yesd yeas yeha yaeh yeahh yepp yupp'.split(' '));
const slipsOfNo = new Set('noo nooo nno nop nopr noep nopee naah nahh'.split(' '));

function withoutSlip(whole: string): string {
  if (whole.length > 5) return whole;
  const word = whole.toLowerCase();
  return slipsOfYes.has(word) ? 'yes' : slipsOfNo.has(word) ? 'no' : whole;
}

/** How English is spoken at home in many places: "I done paid it" is done. */
const done =
  /\b(i|we|they|y'all|he|she|it) done (?=(?:paid|took|got|sent|signed|told|moved|sold|cleared|went|came|left|quit|changed|bounced|lost)\b)/gi;
/** "I no have" lacks. */
const no = /\b(i|we|they|he|she) no (?=(?:have|know|want|sign|need|understand|receive|change|owe)\b)/gi;
/** Recognisers and thumbs leave the apostrophe out of "dont" and "thats". */
const leftOut =
  /\b(don|doesn|didn|haven|hasn|hadn|isn|aren|wasn|weren|won|wouldn|couldn|shouldn|can)t\b|\b(that|what)s\b|\b(i)(m|ve)\b/gi;
const unlikeRead = new Sieve([leftOut, done, no, echoed], (words) => words);

/** With its apostrophes, in the words of books, and without what was asked back. */
function asRead(text: string): string {
  if (!unlikeRead.mayMatch(text)) return text;
  return text.replace(leftOut, putBack).replace(done, '$1 already ').replace(no, "$1 don't ").replace(echoed, '');
}

function putBack(said: string, verb?: string, noun?: string, self?: string): string {
  if (verb !== undefined) return `${verb}'t`;
  if (noun !== undefined) return `${noun}'s`;
  return self === undefined ? said : `${self}'${said.slice(1)}`;
}

/** "No, I don't mind" gives leave; "no, that's fine" may be either. */
const asksLeave = asks(/\b(?:may|can|could) we\b|\bwilling\b|\brecord (?:this|the|our) call\b/i);
const doesNotMind =
  /^(?:(?:no|nah|nope|not at all),? )?(?:i (?:really )?)?(?:don't|do not|wouldn't|dont) mind(?: at all| one bit| a bit)?(?: (?:go ahead|that's fine|please do))?[.!]*$|^(?:no|nah|nope),? (?:i (?:have |got )?)?no objections?[.!]*$|^(?:no|nah|nope|yeah no),? (?:that's|it's|that is|you're) (?:fine|ok|okay|cool|good|alright|all right)(?: (?:with me|by me))?[.!]*$/i;

/** "My husband does but not me": asked of the party, what another has or did is a no. */
const asksOfYou = asks(/^(?:[^?]*[,.] )?(?:do|does|did|have|has|are|were|is) you\b(?!r\b)/i);
const relation =
  '(?:my|the) (?:wife|husband|spouse|partner|son|daughter|mother|mom|mum|father|dad|brother|sister|parents|folks|roommate|girlfriend|boyfriend|fianc[eé]e?|co-?borrower)|(?:he|she|they)';
const onlyAnother = new RegExp(
  `^(?:(?:no|well),? )?(?:${relation}) (?:do|does|did|has|have|is|are|was|were)(?: (?:it|one|some|that|them|a \\w+(?: \\w+)?))?,? (?:(?:but )?not me|but (?:i|me)(?: (?:personally|myself))? (?:don't|do not|didn't|did not|haven't|have not|never|ain't|am not|wasn't))(?: (?:have|do|did|got|one|any|it|that|personally|no|none))*[.!]*$|^(?:no,? )?not me,? (?:but |just |only )?(?:${relation})(?: (?:do|does|did|has|have|is))?[.!]*$`,
  'i',
);

const courtesy =
  /^(?:(?:but |ok |no )?(?:thanks?|thank you)(?: \w+){0,3}|sir|ma'am|please|man|bro|buddy|honey|lol|ha(?:ha)+)$/i;

/** A longer answer tells more than a yes or no. */
const mostClauses = 12;

/** "I'm on the hook? For what?" tells nothing. */
const askedBack = (parts: readonly string[], text: string, question: string) =>
  parts.some((part) => text[text.indexOf(part) + part.length] === '?' && tellingIn(part, question) !== undefined);

/** What the clauses tell without a yes or no: they must agree, and none may take back the other. */
function toldIn(parts: readonly string[], text: string, question: string): Polarity | undefined {
  if (parts.length > mostClauses || (text.includes('?') && askedBack(parts, text, question))) return undefined;
  const leftOut = exceptFor(text);
  if (leftOut !== undefined) return { points: 'hedged', code: 'with-an-exception', words: leftOut };
  const told = parts.map((part) => tellingIn(part, question)).filter((sign) => sign !== undefined);
  const [first] = told;
  if (first === undefined) return undefined;
  if (told.some((sign) => sign !== first)) return { points: 'both', code: 'says-yes-and-no', words: text };
  const sign = first ? 'yes' : 'no';
  const limit = parts.length > 1 ? qualified(sign, text, question, false) : undefined;
  if (limit !== undefined) return { points: 'hedged', ...limit };
  return { points: sign, code: first ? 'tells-yes' : 'tells-no', words: text };
}

const bothWays = new Sieve(
  [
    /\b(yes and no|yes or no|yeah,? no|no,? yeah|no,? yes|yes,? no(?=$|[\s,.!]*(wait|sorry|not|i))|yeah,? nah|yep,? nope|well yes but( actually)? no|(?:yes|yeah|yep)\b[^.?!]{0,12}\bthen (?:a )?no|no\b[^.?!]{0,12}\bthen (?:a )?yes|yes,? (?:or rather|make that|scratch that|that is),? (?:a )?no|first (?:yes|no),? then (?:yes|no)|yes,? (well|i mean|wait),? no|no,? (wait|i mean|actually),? (yes|yeah))\b/i,
  ],
  (words) => words,
);

const nowhere = (words: string): Polarity => ({ points: 'nowhere', code: 'no-value', words });
