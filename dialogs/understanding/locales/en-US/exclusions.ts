import type { ExclusionCues } from '../language.js';

const they = '(?:he|she|they|theparty|(?<!co-? ?)(?:the )?borrower)';
const theirs = "(?:his|her|their|theparty's|the borrower's)";
const them = '(?:him|her|them|theparty|the borrower)';
const adverbs =
  "(?:'s|'ve|'re|'m| has| have| had| is| are| am| was| were| got| just| recently| sadly| already| actually| unfortunately| suddenly| since| also| been| both| now| currently| only| really)*";
const lately =
  '(?:last|this|in|on (?:mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|a (?:few|couple|day|week|month|year)|(?:one|two|three|four|five|six|several|some|\\d+) (?:days?|weeks?|months?|years?)|yesterday|earlier|recently|suddenly|peacefully|over)\\b';
const died = `(?:died(?! (?:laughing|of (?:laughter|embarrassment|boredom)))|dead(?! (?:tired|serious|wrong|right|set|asleep|sure|certain|broke|on|to|against|last|even))|deceased|passed(?: away| on(?= ${lately}|[.,;!]|$)|(?= ${lately}|[.,;!]|$))|killed(?= (?:in|by|last|on))|no longer (?:alive|living)|not alive)\\b`;
const spouse = '(?:husband|hubby|wife|spouse|partner)';
const kin =
  '(?:(?:grand)?(?:father|mother|dad|mom|ma|pa)|daddy|mum|mama|son|daughter|brother|sister|uncle|aunt|cousin)';

const bankruptcy =
  '(?:(?:bankruptcy|bankrupcy|bk)|(?:chapter|ch\\.?) ?(?:7|11|12|13|seven|eleven|twelve|thirteen))(?! (?:court|law|department)\\b)';
const filed =
  '(?:filed|filing|declared|declaring|had to (?:file|declare)|(?:went|gone|going|go) (?:into|through)|entered|in the (?:middle|process) of(?: filing| declaring)?|in|under|on)(?: (?:for|our|my|his|her|an?|under|the|active|personal|joint|voluntary|papers|paperwork|petition|in|of))*';
const over =
  /\b(?:discharged|dismissed|withdr\w+|closed|(?:[6-9]|\d\d) years? (?:ago|back)|(?:six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|many) years? (?:ago|back)|^years (?:ago|back)|back in (?:19|20)\d\d|in (?:19\d\d|20[01]\d)|long time ago|decades?|when i was|used to|in my (?:20s|twenties|thirties|30s)|never|behind me|(?:it's|is) over|all done|finished|credit report)\b|\b(?:for|of|with) (?:my |the |a |our |their )?(?:clients?|compan\w+|business|employer|boss|customers?)\b|\bparalegal\b|\b(?:i|we) (?:work|practice) (?:in|at|for|on)\b/i;
const perhapsOver = /\byears? (?:ago|back)\b|\bin 20\d\d\b/i;

const lawyer = '(?:(?<!power of )(?:attorney|lawyer)|counsel|law firm|legal aid)(?! (?:general|fees?|bills?)\\b)';
const sort = '(?: (?:own|bankruptcy|debt|foreclosure|consumer|defense|family))?';
const anyLawyer = `(?:an? |my |our |his |her )?(?:(?:own|bankruptcy|debt|foreclosure|consumer|defense|good|legal) )?${lawyer}`;
const turnTo =
  '(?:talk|speak|call|contact|reach|email|write|ask|go|deal|work|communicate|direct|send|refer|take|discuss|reach out|get in touch)(?: (?:it|this|that|them|everything|all|any|your|questions|calls|mail|letters|up|out|directly|instead|only))*(?: (?:to|with|through|thru|at))?';
const acts = `(?:'s|'ll| is| are| will| can| now| has| been)* (?:handl(?:es|ing)|deal(?:s|ing) with|represent(?:s|ing)|contact(?:ing)?|call(?:ing)? you|be (?:in touch|contacting|calling|writing)|get(?:ting)? (?:back|in touch)|respond\\w*|reach(?:ing)? out|tak(?:es|ing) (?:care|over)|speak(?:s|ing)? for|(?:advised|told|asked|instructed) me (?:not|to not)|(?:said|says) not|(?:said|says|told me)(?: that)? i should(?:n't| not))`;
const otherMatters =
  /\b(?:divorce\w*|custody|accident|closing|immigration|traffic|injur\w+|purchase|bought|buying|real estate|title|patent|tax(?:es)?|afford|should i|do i|if i|years ago|used to|(?:don't|do not|didn't|never) (?:have|need|want|got|hire))\b/i;

const re = (words: string) => new RegExp(words, 'i');

/** How an English speaker says that a party must not be contacted any more. `theparty` stands for the party's name. */
export const exclusions: ExclusionCues = {
  hint: /\b(?:died|dead|deceased|passed|killed|alive|living|gone|with us|lost|buried|cremated|funeral|obituary|death|widow|widower|estate|late|left us|make it|bankruptcy|bankrupcy|bk|chapter|ch\.? ?\d+|stay|lawyer|attorney|counsel|law firm|legal aid|represent\w*)\b/i,
  supposed:
    /\b(?:if|unless|in case|suppose|would|might|could|almost|nearly|never|as if|what happens|pretend|battery|phone|car)\b[^.,;!?]*$|(?:^|[.,;!?] ?)(?:has|have|is|was|did|had)\s*$|(?:\bnot|n't)\s*$/i,
  supposedAfter: /^[^.,;!?]{0,20}\?/,
  cues: [
    // deceased
    { exclusion: 'deceased', of: 'party', words: re(`\\btheparty${adverbs} ${died}`) },
    {
      exclusion: 'deceased',
      of: 'party',
      words: re(
        `\\b(?:(?:the )?(?:account ?holder|owner of (?:this|the|that) (?:phone|number)|(?:person|man|woman|lady|guy|gentleman) (?:that |who |whom )?you(?:'re| are)? (?:calling|looking|asking|trying|want|wanted|called)(?: for| about| to reach)*)|this person|that person)${adverbs} ${died}`,
      ),
    },
    {
      exclusion: 'deceased',
      of: 'party',
      words: re(
        `(?:\\b(?:this is|i'm|i am|it's|speaking (?:to|with)) |^(?:(?:no|yes|hi|hello|well|sorry),? )*)${theirs} widow(?:er)?\\b|\\bi(?:'m| am) the widow(?:er)? of ${them}\\b`,
      ),
    },
    {
      exclusion: 'deceased',
      of: 'somebody',
      words: re(`\\b${they}${adverbs} ${died}`),
      unless: /\b(?:dog|cat|pet|puppy|horse)\b/i,
    },
    {
      exclusion: 'deceased',
      of: 'somebody',
      words: re(
        `^(?:(?:no|sorry|he's|she's),? )*(?:dead|deceased)[.! ]*$|^(?:(?:no|sorry|just|recently|already),? )*(?:passed away|died)(?: ${lately}.*)?[.! ]*$|\\b(?:executor|executrix|administrator|handling|settling)(?: of| for)? ${theirs} estate\\b|\\bwe(?: just)? (?:buried|cremated) ${them}\\b`,
      ),
    },
    { exclusion: 'deceased', of: 'kin', words: re(`(?:\\bmy (?:late |dear )?|^)${spouse}${adverbs} ${died}`) },
    {
      exclusion: 'deceased',
      of: 'kin',
      words: re(
        `\\b(?:calling|looking|asking) for my late \\w+|\\b(?:that|this|it|he|she)(?:'s| is| was) my late ${spouse}\\b(?!'s? (?:house|home|car|job|idea|company|business))|\\b(?:number|phone|cell) (?:was|is|belonged to) my late\\b`,
      ),
    },
    {
      exclusion: 'deceased',
      of: 'kin',
      unsure: true,
      words: re(`\\bmy (?:late |dear )?${kin}${adverbs} ${died}`),
      unless: /\b(?:inherit\w*|when i was|years ago|left (?:me|us)|in (?:19|20[01])\d+)\b/i,
    },
    {
      exclusion: 'deceased',
      of: 'somebody',
      unsure: true,
      words: re(
        `\\b${they}(?:'s| is| has)(?: long| already)? gone(?! (?:to|out|for|home|shopping|fishing|away|on|until|till|back|all|by|over|into|through|with|today|tonight|right|at|ahead|off|up|down|now)\\b)|\\b${they}(?:'s| is)(?: sadly)? (?:no longer with us|not with us(?: any ?more| any longer)?)\\b|\\bwe lost ${them}\\b|\\b${they} (?:didn't|did not) make it(?=[.,;!]|$)|\\b${they} left us (?:last|in|this)\\b|\\b${theirs} (?:funeral|obituary|death certificate)\\b|\\bsince ${theirs} (?:death|passing)\\b`,
      ),
    },
    { exclusion: 'deceased', of: 'kin', unsure: true, words: re(`\\b(?:i|we)(?: just)? lost my ${spouse}\\b`) },
    // bankruptcy
    {
      exclusion: 'bankruptcy',
      of: 'speaker',
      words: re(`\\b(?:i|we|me and my ${spouse}|my ${spouse} and i)${adverbs} ${filed} ${bankruptcy}`),
      unless: new RegExp(`${over.source}|${perhapsOver.source}`, 'i'),
    },
    {
      exclusion: 'bankruptcy',
      of: 'speaker',
      words: re(
        `\\b(?:my|our|an? (?:open|active|pending)|i(?:'ve)?(?: have| got)+ a) ${bankruptcy} (?:case|filing|petition|trustee|attorney|lawyer|plan|payments?|proceedings?)\\b|\\b(?:included|part of it|listed|is|was|protected) (?:in|by|under) (?:my|our|the|a) ${bankruptcy}|\\b${bankruptcy} (?:was|has been|is) filed (?:on|for|against) (?:this|the) (?:account|loan|debt|mortgage|property|house)\\b|\\bautomatic stay\\b|^in ${bankruptcy}[.! ]*$`,
      ),
      unless: new RegExp(`${over.source}|${perhapsOver.source}`, 'i'),
    },
    {
      exclusion: 'bankruptcy',
      of: 'somebody',
      words: re(`\\b(?:${they}|my ${spouse})${adverbs} ${filed} ${bankruptcy}`),
      unless: new RegExp(`${over.source}|${perhapsOver.source}`, 'i'),
    },
    {
      exclusion: 'bankruptcy',
      of: 'speaker',
      unsure: true,
      words: re(`\\b(?:i|we)${adverbs} (?:filed|declared|went into|had to file)(?: for| our| my| an?)* ${bankruptcy}`),
      unless: over,
    },
    // represented by an attorney
    {
      exclusion: 'represented-by-attorney',
      of: 'speaker',
      words: re(
        `\\b(?:i|we)${adverbs}(?: legally)? represented(?: by ${anyLawyer}|(?= now|[.,;!]|$))|\\b(?:i|we)(?:'ve| have| got)+ legal (?:representation|counsel)\\b|\\battorney of record\\b`,
      ),
      unless: otherMatters,
    },
    {
      exclusion: 'represented-by-attorney',
      of: 'speaker',
      words: re(
        `(?:(?<!\\b(?:i|i'll|i'd|i've|we|we'll|me|us|he|she|they)\\b[^.,;!?]{0,40})\\b|\\byou(?:'ll)?(?: can| should| need to| must| have to| may| will| better| could| to| just)* )${turnTo} (?:my|our)${sort} ${lawyer}`,
      ),
      unless: /\bif i\b/i,
    },
    {
      exclusion: 'represented-by-attorney',
      of: 'speaker',
      words: re(
        `\\b(?:i|we)(?:'ve| have| already| just| now| also)*(?: have| got| hired| retained| engaged) ${anyLawyer}(?! (?:friend|buddy|neighbou?r|brother|sister|cousin|client|appointment|meeting|job|in the family|who (?:is|did|helped|signed)))`,
      ),
      unless: otherMatters,
    },
    {
      exclusion: 'represented-by-attorney',
      of: 'speaker',
      words: re(
        `\\b(?:my|our)${sort} ${lawyer}${acts}|\\b(?:goes|go|comes?|communicat\\w+|(?:should|needs to|has to|must) (?:be|go)) (?:only )?(?:through|to|with) (?:my|our)${sort} ${lawyer}|\\b(?:my|our)${sort} ${lawyer}'s (?:name|number|phone|contact|office) is\\b|\\b${lawyer}(?: who| that)? represents (?:me|us)\\b|\\b(?:told|advised|asked|instructed) by (?:my|our)${sort} ${lawyer} not\\b|\\badvice of (?:my )?(?:counsel|attorney|lawyer)\\b`,
      ),
      unless: otherMatters,
    },
    {
      exclusion: 'represented-by-attorney',
      of: 'somebody',
      words: re(
        `\\b(?:this is|i'm|i am) (?:the )?(?:${theirs} ${lawyer}|(?:attorney|lawyer|counsel) (?:for|of) ${them})|\\bi(?: legally)? represent ${them}|\\b${they}${adverbs} represented by ${anyLawyer}|\\b${they}(?:'s| has| already| now)*(?: has| got| hired| retained| engaged) ${anyLawyer}|\\b${theirs}${sort} ${lawyer}${acts}|\\b(?:talk|speak|call|contact|write|go|reach out)(?: up| out)?(?: (?:to|with|through))? ${theirs}${sort} ${lawyer}`,
      ),
      unless: otherMatters,
    },
  ],
};
