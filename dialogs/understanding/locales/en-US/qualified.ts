import { asks } from '../../per-question.js';

/** Why a plain yes or no does not settle the question, with the words that say so. */
export interface Qualification {
  readonly code: 'in-part' | 'with-an-exception' | 'with-a-condition';
  readonly words: string;
}

const eitherOr = asks(
  /,? or (?!\w+ (?:(?:you|it|they|he|she|we) )?not\b)(?:is|are|was|were|did|do|does|has|have|had|can|will|someone|somebody|anything)\b[^?]{0,60}\?\s*$/i,
);
const asksAny = asks(
  /\b(?:any|anyone|anything|ever|other|another|changed?|object(?:ion)?s?|concerns?)\b|\bhas (?:anything|anyone)\b/i,
);
const asksLeave = asks(
  /\b(?:may we|can we|could we|do you (?:agree|mind|consent)|is it (?:ok|okay|all right)|would you be willing)\b/i,
);
const asksDispute = asks(/\b(?:disagree|dispute|object)\b/i);
/** "Nobody asked me" denies what others did, and not that the party disagrees. */
const reproach = /^(?:nobody|no[ -]?one|none of (?:this|that|it)|nothing (?:was|about))\b.{3,}/i;
const asksSigning = asks(/\bsign/i);
const except =
  /\b(?:except|other than|apart from|aside from|besides|excluding|all but)\b(?! (?:this|that|the (?:mortgage|house|home))\b).*/i;
const but = /\b(?:but|although|though|however|only that|it's just that)\b(.+)/i;
const harmless =
  /^,? ?(?:thanks?|thank you|make it (?:quick|fast|short|snappy)|be quick|hurry(?: up)?$|i(?:'ve)? (?:only |just )+(?:have|got) a (?:minute|second|sec|few|couple)\b|no (?:problem|worries)|that's (?:ok|okay|fine|all)|it's (?:ok|okay|fine)|i'm (?:ok|fine|good)|go ahead|yes|no|not (?:now|right now|today)|(?:can|could|would|will) (?:you|i|we)|please|what|how|when|where|who|which|is there|do you|are there|does|show|find|tell me|let's|i(?:'d| would| do| also)? (?:also )?(?:like|want|need|prefer)(?! out)|i(?:'m| am) (?:looking|interested|sure|glad|happy))\b/i;
const someOnly =
  /(?<!\bthe )\b(?:just|only)\b (?!(?:this|that|the (?:one|mortgage|house|home|loan)|the same|one (?:loan|mortgage)|(?:my|our) (?:mortgage|house|home)|wanted|want|asking|checking|a (?:minute|second|moment)|now|fine|it|me|go|do|(?:tell|say|be|kidd|jok|wonder|check|ask)ing)\b)\w+/i;
const size =
  /^(?:nothing|no|not|none)\b.{0,4}\b(?:big|major|much|serious|large|significant|huge|crazy|many|substantial)\b/i;
const condition =
  /\b(?:as long as|so long as|provided|on (?:the )?condition|only if|only when|if you (?:don't|do not|have to|must)|(?:just )?(?:don't|do not) (?:tell|mention|say|let|call|ask|bring)|without (?:telling|mentioning)|not my (?:boss|manager)|(?:call|ask|tell|text|warn) me (?:first|before)|let me know (?:first|before)|only (?:hr|human resources|once|the|my)|just (?:hr|human resources|once))\b/i;
const anotherSigned =
  /\b(?:my|the|our) (?:wife|husband|spouse|son|daughter|mother|mom|father|dad|brother|sister|broker|agent|lawyer|friend|partner) (?:also )?(?:signed|did)\b|\bsigned by (?:my|the|some)\b|\bsomeone else\b/i;
const over =
  /\b(?:paid (?:it|them|that|those)? ?(?:all )?off|paid off|no longer|any ?more|closed|cancell?ed|not (?:really|mine)|isn't mine)\b/i;

const asksOfEmployerAlone = asks(/^(?!.*\b(?:department|job|title)\b).*\bchanged? (?:employers?|compan(?:y|ies))\b/is);
/** "Just moved to head office": whoever moves within the firm has the same employer. */
const withinTheFirm =
  /\b(?:just|only|but) (?:(?:i|they|we|i've|got|was|been|did|me) )*(?:moved|transferred|switched|changed|relocated|shifted|bumped|promoted)(?: (?:me|up|over|from [\w ]{2,20}?))*(?: (?:to|into|in|within))?(?: (?:the|an?|another|different|new|our|my|other))* (?:head office|headquarters|hq|corporate|departments?|dept|teams?|floors?|buildings?|offices?|locations?|branch(?:es)?|shifts?|stores?|roles?|titles?|positions?|desks?|crews?|supervisor|manager|nights|days)\b[^,]{0,16}$/i;
/** "As long as you don't mention the loan" asks for no more than the question promises. */
const promised =
  /^.*\b(?:(?:as|so) long as (?:you|y'all|they)|(?:just|only|but|please)) (?:don't|do not|won't) (?:mention|bring up|say (?:anything|nothing) about|talk about|tell (?:them|him|her) about) (?:the |an? |my |any |this )?(?:loan|mortgage|debt)[.!]*$/i;
const promisesSilence = asks(/\bnot mention a loan\b/i);

/**
 * Whether an answer takes part of its yes or no back: "yes, but my wife signed one", "no, just a car loan",
 * "sure, as long as you don't mention it". A yes to "any" stands beside exceptions: one is enough.
 */
export function qualified(
  sign: 'yes' | 'no',
  text: string,
  question: string,
  offered: boolean,
): Qualification | undefined {
  const any = asksAny(question);
  if (sign === 'no' && asksOfEmployerAlone(question) && withinTheFirm.test(text)) return undefined;
  const leave = asksLeave(question) ? condition.exec(text) : null;
  const asPromised = sign === 'yes' && promisesSilence(question) && promised.test(text);
  if (sign === 'yes' && leave !== null && !asPromised) return { code: 'with-a-condition', words: leave[0] };
  if (sign === 'no' && asksDispute(question)) {
    const reproached = reproach.exec(text);
    if (reproached !== null) return { code: 'with-an-exception', words: reproached[0] };
  }
  if (sign === 'yes' && any) return found('with-an-exception', over.exec(text));
  if (sign === 'yes' && asksSigning(question)) {
    const another = anotherSigned.exec(text);
    if (another !== null) return { code: 'with-an-exception', words: another[0] };
  }
  if (sign === 'no' && offered)
    return found('with-an-exception', /\bbut (?:send|give|mail|email|text) me\b.*/i.exec(text));
  const small = sign === 'no' ? size.exec(text) : null;
  if (small !== null) return { code: 'in-part', words: small[0] };
  const turn = but.exec(text);
  return (
    found('with-an-exception', except.exec(text)) ??
    (turn !== null && question !== '' && !asPromised && !harmless.test((turn[1] ?? '').trim())
      ? { code: 'with-an-exception', words: turn[0] }
      : undefined) ??
    (question !== '' && !asPromised && (sign === 'no' ? any : asksLeave(question) || asksAll(question))
      ? found('with-an-exception', someOnly.exec(text))
      : undefined)
  );
}

const asksAll = asks(/\b(?:all|both|each|every|yourself|and the|and a)\b/i);

const found = (code: Qualification['code'], match: RegExpExecArray | null): Qualification | undefined =>
  match === null ? undefined : { code, words: match[0] };

/** "Did you change jobs, or is it the same?": a yes or no to it chooses neither. */
export const offersAnAlternative: (question: string) => boolean = eitherOr;

/** "Apart from a credit card, no" names what it leaves out. */
export function exceptFor(text: string): string | undefined {
  return /^(?:other than|apart from|aside from|besides|except(?: for)?) (?!this|that|the (?:mortgage|house|home))[^,]{2,40},? (?:no|nope|none|nothing)\b/i.exec(
    text,
  )?.[0];
}
