import type { ValueMarks } from './value-marks.js';

/** How an English value is made doubtful, bounded, joined or taken back. */
export const marksEn: ValueMarks = {
  hedgeBefore:
    /(?<!\b(?:how|what) )\babout\b(?! (?:my|your|our|his|her|their)\b)|\b(?:around|roughly|approximately|approx|maybe|perhaps|probably|prob|think|guess|guessing|believe|possibly|somewhere|something like|ballpark|i'?d say|would say|should be(?! (?:\w+ed|done|sent|made|paid|there|here|ready|back|over)\b)|might|could be|suppose|close to|nearly|almost|pretty much|more or less|not (?:really |totally |entirely |exactly |too )?sure|if i remember|from memory|as far as i|imagine|call it|usually|estimate|estimated|average|averages|on an? (?:good|great|decent|bad|slow|busy) (?:month|week|day|year)|with overtime|if (?:i'm|i am|we're) lucky|whatever)\b/,
  hedgeJustBefore:
    /(?:\b(?:like|say|some|near|circa|ca(?=[. ])|c(?=\.)|abt|bout|roundabout|close on|nigh (?:on|to)|getting on for|approaching|pushing|touching|barely|practically|virtually|easily|a good|a bit|many|likely|may be|(?:sort|kind) of|kinda|sorta|at (?:best|worst)|(?:count|take|treat|put|mark|book|have) (?:it|that|me|us) (?:down )?(?:as|at|for)|(?:go|going|run|work) with|let's say|sometimes|normally|typically|generally|(?:it|that) (?:varies|depends)|i (?:reckon|figure|assume|hope)|i'm thinking|assuming|hopefully|presumably|supposedly|apparently|allegedly|est|plus or(?: minus)?|give or take|in the|in the (?:neighbou?rhood|region|range|vicinity|area) of|on the order of|to the tune of|not far (?:from|off)|(?:feels|seems|felt|looks)(?: (?:more|a lot))? like|don't quote me(?: on (?:it|that|this))?(?: but)?|low|mid|high|upper|lower)|[~≈±])[\s.,-]*(?:the |a |an )?\$?$/,
  setting: /\b(?:put|mark|book|have) (?:it|that|me|us) (?:down )?for (?:the )?$/,
  hedgeAfter:
    /^[\s,.a-z']{0,24}?\b(?:or[ -]so|or thereabouts|ish|give or take|i think|i guess|i believe|i suppose|maybe|probably|roughly|approximately|more or less|around there|or something|thereabouts|not (?:really |totally )?sure|if i remember|i'?m guessing|on average|ballpark|or somewhere|from memory|off the top of my head|(?:it )?(?:feels|seems|felt|looks) like|last (?:i|time i) \w+|as far as i|to the best of my|don't quote me|guesstimate|estimated?|if (?:i'm|i am|we're) lucky|on an? (?:good|great|decent|bad|slow|busy) (?:month|week|day|year))\b|^[\s,-]*(?:ish|(?:or )?(?:there)?abouts?|or[ -]so|perhaps|possibly|likely|usually|normally|typically|generally|sometimes|(?:sort|kind) of|range|region|no\?$|±|plus or minus)(?![a-z])|^'?s(?![a-z])/,
  hedgeWithin: /(?!)/,
  boundBefore:
    /(?:\b(?:less|more|fewer|lower|higher|greater|bigger|smaller) than|\bunder|\bover|\babove|\bbelow|\bat least|\bat most|\bup to|\bas (?:much|many) as|\bminimum(?: of)?|\bmaximum(?: of)?|\bmax|\bnorth of|\bbefore|\bafter|\bprior to|\b(?:earlier|later|sooner) than|\bsouth of|\bshy of|\bupwards of|\bnot quite|\bstarting at|\bgoing on|\bat (?:the )?(?:least|most)|\ba? ?max(?:imum)?(?: of)?|\bmin|\bnot even|\bless|\bas (?:little|few) as|\b(?:just )?short of|\bwithin|\b(?:not |won't |doesn't )?exceed(?:ing|s)?|\bcapped at|\bstart(?:s|ing) (?:at|from)|\bnowhere near|\bfar from|\bpart of|(?<=[a-z\d] )percent of|(?<=\d ?)%\s*of|\b(?:twice|double|triple|half|third of|quarter of)|[<>≤≥]=?)\s*(?:about|like|the|a|an|maybe|of)?\s*\$?$/,
  boundAfter:
    /^\s*(?:dollars|bucks)?(?:,(?! something| some| odd))?[\s-]*(?:or (?:more|less|higher|lower|above|below|under|over|better|up|fewer|greater)\b|plus\b|\+|(?:and|on) (?:up|change|some|above|over|below|under|down|less|more|counting|then some|something|an? (?:bit|little|few)|a bit|a few)\b|(?:on )?up(?:wards?)?(?! front| to date)\b|downwards?\b|something\b|some(?! (?:time|day|year|month|week))\b|odd\b|minimum\b|min\b|max(?:imum)?\b|tops\b|at (?:a |the )?(?:very )?(?:least|most|best|min(?:imum)?|max(?:imum)?)\b|a (?:bit|little) (?:more|less|over|under)\b)/,
  range:
    /^,?\s*(?:to|-+|~|or|through|thru|till|until|maybe|versus|vs|\/|and|&|or maybe|or like|or it'?s|or was it|or else|or even|up to|to about|to maybe|to like)(?: the| a| \$)?\s*$/,
  rangeBefore: /\bbetween(?: the| about| like)?\s*$/,
  rangeAnd: /^\s*and(?: the| about)?\s*$/,
  beside: /^(?:maybe|possibly|perhaps|probably|sometimes|often|going on|or|then|but|now|no|sorry|[\s,/]|-)*$/,
  correction:
    /\b(?:no|nope|sorry|i mean|i meant|meant|actually|rather|make (?:that|it)|correction|scratch that|wait|hold on|changed|change|moved|switched|went (?:up|down)|refinanced|now|nowadays|oops|instead|not right|that's wrong|my mistake|excuse me|pardon|but it'?s|it'?s really)\b/,
  total:
    /\b(?:in (?:total|all)|all (?:told|together)|altogether|(?:for )?a total of|total(?:s|ing|ling)?(?: (?:is|of|to))?|(?:adds|adding) up to|(?:which|that|it|this) makes(?: it)?|(?<!\bor )so(?: (?:it's|that's|that is|it is|we have|i have|i've got|just|exactly))*)[\s,:$]*$/,
  takenBack:
    /\b(?:i mean|i meant|no wait|wait no|wait|scratch that|that's (?:wrong|not right|not it)|correction|sorry,? no|no,? sorry|my mistake)\b/,
  negation: /(?:\bnot|n't|\binstead of|\brather than)\s+(?:be |on |the |on the |for )?\s*$/,
};
