import type { AnswerType } from '../../../vocabulary.js';
import { clauses } from '../../clauses.js';
import type { Frame } from '../language.js';

const sums: ReadonlySet<AnswerType> = new Set(['money', 'percent', 'number', 'years']);
const counts: ReadonlySet<AnswerType> = new Set(['money', 'percent', 'number']);
const work: ReadonlySet<AnswerType> = new Set(['organization', 'role']);
const all: ReadonlySet<AnswerType> = new Set([...sums, ...work, 'day', 'month', 'date']);
const sumsAndRole: ReadonlySet<AnswerType> = new Set([...sums, 'role']);
const choices: ReadonlySet<AnswerType> = new Set(['choice', 'multi-choice']);
const sumsAndWork: ReadonlySet<AnswerType> = new Set([...sums, ...work]);

const opening = "^(?:(?:yes|yeah|no|well|um+|uh+|so|and|because|cause|since|but|it's just that|that's what),? )*";
const another =
  '(?:wife|husband|spouse|partner|girlfriend|boyfriend|fianc[eé]e?|mom|mother|dad|father|parents|folks|brother|sister|son|daughter|kid|kids|cousin|uncle|aunt|friend|buddy|neighbor|roommate|ex|in-laws)';
const adviser = '(?:agent|broker|realtor|lender|banker|loan officer|boss|manager|accountant|lawyer|guy|lady|salesman)';
const denial =
  "(?:not|never|isn't|ain't|aren't|wasn't|don't|doesn't|didn't|haven't|no longer|hardly|in no way|can't|cannot|couldn't|won't|wouldn't)";
const having =
  '(?:mak(?:e|es|ing)|made|earn(?:s|ed|ing)?|had|owned|paid|took home|(?:say|call|claim)(?: it| that)?|gett?(?:ing)?|got|pay(?:s|ing)?|tak(?:e|ing) home|bring(?:ing)?|clear(?:ing)?|receiv(?:e|ing)|ow(?:e|ing|n|ning)|have|having|put(?:ting)?|work(?:ed|ing)?|been|be|start(?:ed)?|born|employed|responsible for|guaranteeing|with|at)';

/** Asked about former times, they are the answer. */
const before = /\b(?:was|were|did|before|previous(?:ly)?|last|former|used to|originally|prior|earlier|past)\b/i;

/** How an English clause speaks of a value without telling it. */
export const frames: readonly Frame[] = [
  {
    // Nobody's answer: said to have been a joke, or to be false.
    code: 'taken-back',
    words:
      /\b(?:(?:just |i'm |i was )?(?:kidding|joking)|in my dreams|as if(?! ?\w)|yeah right|i (?:just )?made (?:that|it) up|(?:that|it|which|this)(?:'s| is| was| would be) (?:wrong|not (?:right|true|correct|real)|a (?:lie|joke|mistake)|incorrect|false)|scratch that|never mind that|forget (?:that|it|i said that))(?! (?:with|about|for|at|in)\b)/i,
    types: all,
    reach: 'before',
  },
  {
    code: 'negated',
    words: new RegExp(
      `\\b${denial} (?:really |actually |even |currently |ever |quite )?${having}\\b(?! (?:any (?:other|more|change|problem|trouble)|late|behind|trouble|problem))|\\b(?:anything but|nothing like|nowhere near|not anywhere near|no way(?: is it| it's)?)\\b`,
      'i',
    ),
    types: sums,
  },
  {
    code: 'only-wished',
    words:
      /\b(?:i wish|wish(?:ing)? (?:it|i|for)|if only|would love|i'd (?:love|be happy with|like it to be)|(?:my|the) (?:dream|goal|target)(?: job| pay| number)? (?:is|was|would)|would be (?:nice|great|good|lovely|a dream)|appl(?:ied|ying) (?:at|to|with|for)|(?:job )?interview(?:ed|ing)? (?:at|with)|an? interview|(?:studying|training|in training|in school) (?:to be|to become|for|as)|(?:job )?offer from|starting (?:at|with)|in an ideal|ideally|in a perfect world|hypothetically|let's (?:just )?(?:say|pretend)|pretend|imagine|suppose it|supposed to (?:be|get|make|earn)|meant to be|hop(?:e|ing) (?:to|for|it)|aim(?:ing)? (?:to|for)|dream(?:ing)? (?:of|about)|plan(?:ning)? (?:to|on)|going to (?:be|get|make|earn|work|start|have)|gonna (?:be|get|make|earn|work|start|have)|about to (?:be|get|make|earn|work|start)|want(?:ed)? (?:it )?to (?:be|get|make|earn|work)|looking to (?:get|make|earn|work)|promised|(?:one|some) day)\b/i,
    types: sumsAndWork,
    unlessAsked:
      /\b(?:will|would|want|plan|expect|borrow|borrowing|appl(?:y|ied|ying)|request|next|need|hope|like|intend|loan amount|interest rate|rate|guarantee)\b/i,
  },
  {
    code: 'only-wished',
    words:
      /\b(?:if|once|when|as soon as|provided|assuming) (?:i|we|it|they|he|she|the|my|our)(?:'m|'re)? (?:\w+ )?(?:get|gets|got|land|start|begin|hear|work|worked|had|were|could|make|made|sign|signs|sell|sells|comes? through|goes? (?:through|into effect)|pass(?:es)?|hire|hires|promote|kicks? in|takes? effect|starts|begins|ends|happens?|hits|arrives?)\b/i,
    types: sumsAndWork,
    unlessAsked: /\b(?:if|when|would|will|loan|borrow(?:ing)?)\b/i,
    reach: 'whole',
  },
  {
    code: 'told-by-another',
    words: new RegExp(
      `\\b(?:tell|told|asked|wants?|wanted|had|made|got|instructed|coached|said for) (?:me|us) (?:to )?(?:say|tell|answer|write|put|go with)\\b|\\b(?:says?|said) (?:to (?:say|tell|put|write)|i (?:should|must|need to|have to) (?:say|tell|put))\\b|\\b(?:my|our|the|a|this|some) (?:${another}|${adviser}) (?:always |just |also )?(?:says?|said|told (?:me|us)|thinks?|reckons?|claims?|guess(?:es)?|figures?|put (?:down|it))\\b|\\b(?:people|somebody|someone|they) (?:say|told me) (?:it|i)\\b|\\bi(?:'ve)? (?:heard|was told)\\b|\\brumou?r\\b`,
      'i',
    ),
    types: all,
  },
  {
    code: 'other-person',
    words: new RegExp(
      `${opening}(?:my|our|his|her|their) (?:\\w+ )?${another}(?:'s)? (?!(?:and (?:i|me|my|myself)|also owns? it with|\\w+ (?:me|us))\\b)|${opening}(?:everyone else|everybody else|other (?:people|guys)|most (?:people|guys)|the (?:other|others)|my (?:co-?workers?|colleagues?|boss|manager|supervisor)) (?!\\w+ (?:me|us)\\b)|\\b(?:is|was|that's|it's) my ${another}(?:'s)?\\b|\\bsame as my ${another}(?:'s)?\\b`,
      'i',
    ),
    types: all,
    unlessAsked:
      /\b(?:they|their|them|his|her|he|she|wife|husband|spouse|partner|whose|relationship|related|borrower|household|family|combined|contact|helps?|gift)\b/i,
  },
  {
    // Of choices only those for how the party stands: where family may live there, "my son will" is the answer.
    code: 'other-person',
    words: new RegExp(
      `${opening}(?:my|our|his|her) (?:\\w+ )?${another}(?:'s| is|'re| are| was| has| works?| runs?| owns?| does| did| got| just| used)\\b`,
      'i',
    ),
    types: choices,
    onlyAsked: /\bare you (?:employed|working|self|retired|currently|still)\b/i,
  },
  {
    code: 'only-wished',
    words:
      /\b(?:(?:i'm|i am|we're|we are|just|im) )?(?:going to|gonna|about to|fixing to|getting ready to|plan(?:ning)? (?:to|on)|thinking (?:of|about)|hop(?:e|ing) to|want(?:ing)? to|wanna|trying to|meaning to|would like to|i'd like to)\b/i,
    types: choices,
    unlessAsked: /\b(?:will|would|plan|expect|next|choice|intend|want|change[ds]?|prefer|like)\b/i,
  },
  {
    code: 'of-the-past',
    words:
      /^(?:(?:yes|yeah|no|well),? )*(?:i|we) (?:was|were|had been) (?:self|employed|working|retired|running|freelanc|in business|on (?:a |my )?pension|an? (?:contractor|business owner|freelancer|employee))/i,
    types: choices,
    unlessAsked: before,
  },
  {
    // "I used to mail a check, now it's automatic": what was is no longer so.
    code: 'of-the-past',
    words:
      /^(?:(?:yes|yeah|no|well),? )*(?:i|we|he|she|they|it) (?:used to\b|(?:was|were) (?:on|out|off|with|at)\b(?!.*\b(?:till|until|since)\b))/i,
    types: choices,
    unlessAsked:
      /\b(?:was|were|did|before|previous(?:ly)?|former|used to|originally|compared|rate|how (?:are|do) you (?:related|know)|down payment)\b/i,
  },
  {
    // "My last job I started in June 2014" tells when another one began.
    code: 'of-the-past',
    words:
      /\b(?:my|the|our) (?:old|last|previous|former|first|other|second) (?:job|company|employer|place|position|gig),? (?:(?:that|which|the one) )?(?:i )?(?:started|began|joined|got|had|was|took)\b|\b(?:started|began|joined)(?: at| with| in| on)? (?:my|the|our) (?:old|last|previous|former|first|other|second) (?:job|company|employer|place|position|gig)\b/i,
    types: new Set(['month', 'date']),
    unlessAsked: /\b(?:old|last|previous|former|first|other|second|before|leave|left|end(?:ed)?)\b/i,
  },
  {
    // What one month took need not be what every month takes.
    code: 'of-the-past',
    words:
      /\b(?:last (?:month|time|one)|this (?:month|time)|the last (?:one|payment))(?:'s)?,? (?:(?:i|we|it|they|payment|was|had|just|only|y'all) ){0,3}(?:paid|sent|took|was|pulled|came to)\b(?! (?:when|the first))|\b(?:paid|sent|took|pulled)\b[^,.;]{0,24}\b(?:last|this) (?:month|time)\b/i,
    types: new Set(['money']),
    onlyAsked: /\b(?:monthly payment|due each month|(?:payment|pay|repay)\w* (?:each|every|a|per) month)\b/i,
    unlessAsked: /\b(?:last|latest|recent|this month|actually)\b/i,
  },
  {
    // What the house costs is more than what is borrowed for it.
    code: 'wrong-basis',
    words:
      /\b(?:house|home|place|property|condo)(?:'s| is| was| costs?| sold for| went for| appraised| listed)\b|\b(?:purchase|sale|sales|selling|asking|list|listing|total) price\b|\b(?:appraised|listed|valued) (?:at|for)\b|\bworth\b/i,
    types: new Set(['money']),
    onlyAsked: /\b(?:borrow(?:ing)?|loan amount)\b/i,
  },
  {
    // What the party hopes to need is not what was agreed.
    code: 'only-wished',
    words:
      /\b(?:hop(?:e|ing) to|plan(?:ning)? (?:to|on)|want(?:ing)? to|wanna|trying to|would like to|i'd like to|aim(?:ing)? to|going to try|shooting (?:for|to))\b[^,.;]{0,24}\b(?:pay|knock|clear|wipe|finish|be done|get (?:it|this|rid)|have it|do it|close it)/i,
    types: new Set(['years']),
    unlessAsked: /\b(?:hope|plan|want|like|aim|intend)\b/i,
  },
  {
    // An offer is not what was signed, nor is what another house takes.
    code: 'told-by-another',
    words:
      /\b(?:(?:quoted|offered) (?:me|us)|(?:was|were|got|been) (?:quoted|offered))\b|\b(?:at|from|with|by) (?:the other|another|a different) (?:bank|lender|place|broker|company|credit union)\b/i,
    types: new Set(['money', 'percent', 'years']),
    unlessAsked: /\b(?:offer(?:ed)?|quoted?|other|another|take[- ]home|earn|income)\b/i,
  },
  {
    code: 'of-the-past',
    words:
      /^(?:i|we) was an? (?!\w+ (?:and|but) (?:still|now))|^(?:\w+ ){1,4}(?:before|back then|at first|originally)$/i,
    types: new Set(['role']),
    unlessAsked: before,
  },
  {
    code: 'of-the-past',
    words:
      /\b(?:back )?when (?:i|we) (?:was|were|worked|had|still|used|started|got|lived)\b|\b(?:\w+ )?(?:years?|months?) (?:ago|back|earlier)\b/i,
    types: counts,
    unlessAsked: before,
  },
  {
    code: 'of-the-past',
    words:
      /\b(?:used to|previously|formerly|was an? [^,]{2,30} before|back then|back in the day|(?<!since )(?:last|the previous) year|in the past|in those days|(?:at|with|from|in) my (?:old|last|previous|former|first) (?:job|company|employer|place|position|loan|mortgage|house)|before (?:covid|that|(?:the|my|our) (?!tax|deduct|with|holding|ssn|state|federal|fed|irs|union)\w+|this one|(?:i|we|they|it|he|she) (?:got|was|were|moved|changed|left|switched|started|retired|locked|closed|signed|refinanced|adjusted|reset|went|raised|cut|lowered|dropped)))\b/i,
    types: sumsAndRole,
    unlessAsked: before,
  },
];

/** "I used to make eight but now it's six": each half is about another time. */
const turn =
  / (?=(?:(?<!\b(?:anything|nothing) )but|though|although|however|except|whereas|while|and now|now (?:it|i|we|he|she|they|i'm|it's|we're|he's|she's|they're)|and (?:i|we|my|our|mine|he|she|they)|these days)\b)/i;

/** The clauses of an English answer, also where the turn to another time or person has no mark before it. */
export function tellingClauses(text: string): readonly string[] {
  const parts = clauses(text);
  return turn.test(text) ? parts.flatMap((part) => part.split(turn)) : parts;
}
