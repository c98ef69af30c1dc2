import { perQuestion } from '../../per-question.js';
import { Sieve } from '../../sieve/sieve.js';
import type { Telling } from '../language.js';
import { inOneBreath } from './in-one-breath.js';
import { roundabout } from './roundabout.js';

const lately = "(?:i|we)(?:'ve| have)? ?(?:just |recently |actually |already )?";
const it = "(?:it|that|this|they|everything|everything else|things|all|it all)(?:'s| is| are|'re| was)?";
const so = '(?:real |really |very |pretty |so |a bit |a little |kinda |super |quite |too )*';
const who =
  '(?:wife|husband|spouse|son|daughter|mother|mom|father|dad|brother|sister|broker|agent|realtor|lawyer|attorney|friend|partner|loan (?:officer|guy|lady|person|rep|processor)|lender|cousin|boss)';
const them = '(?:him|her|them|my \\w+)';
const whole = '[.!]*$';

/**
 * The yes and the no of the questions that lenders ask, told in other words than the question's: "it bounced",
 * "got a truck note", "every last page".
 */
export const tellings: readonly Telling[] = [
  {
    asked: /\b(?:job|employer|department|company|work)\b[^?]*\bchang|\bchanged (?:employer|jobs?|company)/i,
    yes: new RegExp(
      `\\b${lately}(?:switched|changed) (?:jobs?|employers?|companies|departments?|teams?|positions?|roles?)\\b|\\b${lately}(?:started|got|took) (?:a|at a) (?:new|different) (?:job|company|employer|role|position)\\b(?! (?:offer|interview|lined|coming))|^(?:yes,? )?${lately}changed (?:it |them )?(?:last|this|in|a) |^(?:i've |i )?(?:got )?(?:a )?(?:new|different) (?:job|employer|company|workplace)\\b(?! (?:offer|interview|lined|coming))|^(?:i'm|i am) (?:at|with|working for) a (?:new|different) (?:place|company|employer|job|firm|lot|outfit|crowd|crew|shop|bank|hospital|school|store|plant)\\b|^${lately}(?:quit|left|resigned)\\b.*\\b(?:started|now at|joined|work(?:ing)? (?:at|for))\\b`,
      'i',
    ),
    no: /^(?:no,? )?(?:(?:i'm|i am|we're|it's|it is|everything's|everything is|all) )*(?:still )?(?:there|(?:at |with |in )?(?:the )?same (?:old )?(?:place|company|employer|job|one|firm|everything)|with them)(?: as before| as ever|,? same \w+| since then| for (?:\w+ ){1,2}years| doing the same (?:thing|job|work|stuff))?[.!]*$|^(?:(?:it's|it is|everything's|everything is|things are|all|still|just|exactly|the same) )+(?:as|how|like|what|the way) (?:i|we) (?:put|said|wrote|told|stated|had|listed|filled)\b(?!.*\b(?:but|except)\b)|^(?:it's |everything's |everything is |all )*(?:still )?the same[.!]*$|^(?:no,? )?(?:nothing|not a thing|not one thing)(?:'s| has| is)?(?: been)? ?(?:changed|different|new)[.!]*$|^(?:i've |i have )?been (?:there|here|with them|at the same \w+) (?:for )?(?:over |more than )?(?:\w+[- ]){1,2}years?[.!]*$/i,
  },
  {
    asked: /\b(?:department|job|role|position)\b[^?]*\bchang/i,
    yes: /\b(?:got|was|been) promoted\b|\bgot a (?:promotion|new (?:title|role|position))\b|\b(?:new|different) (?:role|title|department|position)\b|\btransferred to\b|\b(?:got|was|been) (?:moved|transferred|switched|reassigned|bumped)(?: over| up| down)*(?: (?:in)?to (?!(?:(?:a|an|the|another|our) )?(?:\w+ )?(?:building|office|floor|desk|location|site|room|shift|nights?|days?|weekends?)\b)|$)/i,
  },
  {
    asked:
      /\b(?:live|living|reside|residing|stay|staying) (?:there|here|in (?:it|the|this|that|your))\b|\boccup(?:y|ied|ying)\b|\b(?:primary|main) (?:home|residence)\b/i,
    no: /^(?:no,? )?(?:(?:we|i|they|it|it's|we're|i'm|they're|we've|i've|the (?:house|home|place))(?: is| are| am| was| have| has)? )?(?:being |been |now |just |actually |currently |already |all |both )*(?:rent(?:ing|ed)? (?:it|that|this|the (?:house|home|place|whole \w+)) (?:out|to)|rented(?: out| to)?\b|subl(?:et|etting|eased?|easing)\b|leas(?:e|ed|ing) (?:it|that) (?:out|to)|leased\b|sold\b|let (?:it|that)(?: out)? to|moved (?:out|away)|(?:an? )?airbnb|(?:the |its )?landlords?\b|(?:sitting )?(?:vacant|empty)\b|for sale)|^(?:i |we )?(?:have|got|there are|there's) (?:\w+ )?(?:tenants?|renters?)\b(?! (?:upstairs|downstairs|in the basement))|^my (?:parents|son|daughter|mother|mom|father|dad|brother|sister|ex|tenants?|renters?)(?: and \w+)? (?:(?:lives?|is living|are living|stays?) (?:there|here|in it)|does|do)(?!.*\b(?:too|as well|also|with (?:me|us))\b)|^(?:nobody|no one)\b/i,
  },
  {
    asked: /\bstill (?:work|employed|with (?:you|the))|\bstill there\b/i,
    no: /^(?:no,? )?(?:he|she|they)(?:'s|'ve| has| have| is| was| were| got)? (?:just |already |recently |been )*(?:left(?! (?:work|for the day|early))|quit|resigned|retired|gone(?! (?:today|home|for|to|out|right now))|terminated|fired|let go|laid off|moved on)\b/i,
  },
  {
    asked: /\b(?:phone|address|email)\b[^?]*\bchang/i,
    yes: new RegExp(
      `^(?:yes,? )?${lately}moved\\b(?! on)|\\b(?<!\\b(?:no|any) )new (?:(?:cell|mobile|home|work|mailing|street) ?)?(?:phone|number|address|email|cell|mobile)\\b|\\b(?:address|phone|number|email)(?:'s| has| is)? (?:changed|different|new)\\b`,
      'i',
    ),
    no: /^(?:it's |everything's |everything is |all |they're |they are )*(?:still )?the same[.!]*$|^(?:(?:no|still|all|the|it's),? )*same (?:old )?(?:phone|number|address|email|place|everything|ones?)(?:,? (?:and )?(?:the )?same \w+)*[.!]*$/i,
  },
  {
    asked: /\bother (?:loans?|debts?|payments?)\b/i,
    yes: /^(?:yes,? )?(?:(?:i|we)(?: still| also| do| just)*(?: have|'ve got| got| owe)|got|just|only|there's)? ?(?:still )?(?:an?|one|two|three|some|my|another|the) (?:\w+ )?(?:(?:car|auto|student|personal|boat|truck|bank) )?(?:loans?|credit cards?|car payment|(?:car|truck|boat) note|payment plan)[.!]*$|^(?:i|we)(?: still| also)? owe\b|^(?:(?:i|we)(?: still| also| do| just)*(?: have|'ve got|'ve| got| owe) )?(?:just |some |got |my |our )*(?:student|car|auto|personal|truck|boat|payday) (?:loans?|notes?|payments?|leases?)[.!]*$|^(?:just|only) (?:the|my|a) (?:car|truck|boat|minivan|van|suv|motorcycle|credit cards?|student loans?)[.!]*$/i,
    no: /^(?:no,? )?(?:(?:i|we)(?:'ve| have)? ?(?:already )?)?paid (?:(?:it|them|those|everything) )?(?:all )?off\b(?! (?:some|one|part|half|most))[^,]{0,16}$|^(?:it's |we have |i have |i've got )?(?:just|only) (?:this|the|my|our) (?:one|loan|mortgage|house|home)(?: (?:loan|payment))?[.!]*$|^(?:this|that)(?:'s| is)? (?:the only one|it|all)[.!]*$|^(?:i'm|i am|we're|we are) (?:otherwise )?debt[- ]free(?: otherwise| (?:other than|apart from|aside from|besides|except(?: for)?) (?:this|that|it|the (?:mortgage|house|home))(?: \w+)?)?[.!]*$|^nothing (?:but|other than|besides) (?:this|the|my|our) (?:one|loan|mortgage|house|home)(?: (?:loan|payment))?[.!]*$/i,
  },
  {
    asked: /\bsign(?:ed)?\b/i,
    yes: /^(?:yes,? )?(?:(?:i|we) )?(?:did )?sign(?:ed)? ?(?:it|them|everything|both|all(?: of (?:it|them))?|all the papers|every \w+)?(?: all)?(?: myself| in person| with my own hands?)*[.!]*$|^(?:it|that|they|all of (?:it|them)|every one of them)(?:'s| was| were) (?:all )?(?:me|mine)(?: who signed| that signed)?[.!]*$|^(?:all|every|each)(?: (?:single|last|one|of|those|them|damn))* ?(?:page|paper|document|line|sheet|one)s?\b|^(?:in front of|with) (?:a|the) notary\b|^(?:electronically|online|in (?:person|ink)|with (?:my own (?:two )?hands?|a pen|docusign))[.!]*$/i,
    no: new RegExp(
      `^(?:no,? )?my ${who} (?:signed|did)(?: (?:it|them|everything|all|for me|for us|that|the \\w+|on my behalf|in my (?:name|place)|instead))*(?: (?:because|'?cause|cuz|coz|since|while|when|as) (?:i|he|she|we)\\b.*)?${whole}|^(?:no,? )?(?:it was|that was) my ${who}\\b|^(?:no,? )?(?:by|through|under|with) (?:a )?power of attorney\\b`,
      'i',
    ),
  },
  {
    asked: /\btell you what to\b/i,
    yes: new RegExp(
      `^(?!.*\\b(?:truth|truthful(?:ly)?|honest(?:ly|y)?|straight)\\b)(?:yes,? )?(?:yeah )?(?:(?:my|the|our) ${who}(?: did| told me (?:what to|how to|to say|to answer|to (?:just )?(?:say|answer|put))| (?:just |only )?said (?:to |just )*(?:say|tell|answer|put|to)\\b| coached me| (?:gave|sent|e?-?mailed|handed|texted) (?:me|us)\\b.{0,24}\\b(?:answers?|script|what to (?:say|answer))\\b.{0,16}|${whole})|(?:i was|we were|(?:they|somebody|someone|he|she)(?:'ve|'s| have| has)?) (?:told|coached)(?: (?:me|us))?(?: (?:on )?(?:what|how|to)(?: to)? (?:say|answer|put)\\b|${whole}))`,
      'i',
    ),
    no: /^(?:nobody|no one)\b(?! (?:but|except|besides|other than)\b)|^(?:no,? )?(?:these|they|those)(?: answers)?(?:'re| are)? (?:all )?my own\b/i,
  },
  {
    asked: /\bagree themselves\b/i,
    yes: /^(?:yes,? )?(?:he|she|they)(?: both| all| already| do| does)* (?:know|knows)\b.*\bagree[ds]?\b[^,]{0,16}$|^(?:yes,? )?(?:he|she|they)(?: both| all)? agreed\b/i,
    no: /^(?:no,? )?(?:he|she|they) (?:doesn't|don't|didn't|never|has no idea|have no idea)(?: even)? ?(?:know|agree|agreed)?(?: (?:about (?:it|this|that)|that|to (?:it|that)|yet|anything))*[.!]*$|^(?:no,? )?i (?:haven't|didn't|never|forgot to) (?:told|tell) (?:him|her|them)\b/i,
  },
  {
    asked: /\b(?:they|borrower|guarantor|contact)\b.*\bknow\b(?!.*\bagree)|\bdo they know\b/i,
    yes: /^(?:yes,? )?(?:he|she|they|both of them|both)(?: both| all| already| do| does)* (?:do|does|knows?)(?: (?:it|that|all|about|this|everything))*[.!]*$|^i(?:'ve| have)? (?:already )?told (?:him|her|them)\b/i,
    no: new RegExp(
      `^(?:no,? )?(?:he|she|they) (?:doesn't|don't|does not|do not|didn't|has no idea|have no idea)(?: even)? ?(?:know)?(?: (?:about (?:it|this|that)|that|yet|anything))*${whole}|^(?:no,? )?i (?:haven't|didn't|have not|did not|never|forgot to) ?(?:told|tell|mentioned|mention)(?: it to| this to)? ${them}\\b`,
      'i',
    ),
  },
  {
    asked: /\b(?:know|aware)\b/i,
    yes: /^(?:yes,? )?(?:i|we) (?:already |do |does )?knows?(?: (?:that|about (?:it|this|that)))?[.!]*$|^(?:yes,? )?(?:i'm|i am|we're) (?:well |fully |very )?aware(?: of (?:it|that))?[.!]*$/i,
    no: /^(?:no,? )?(?:i|we) had no (?:idea|clue)\b(?! (?:it|they|how))|^(?:no,? )?(?:nobody|no one) (?:ever )?told (?:me|us)\b/i,
  },
  {
    asked: /\brecord (?:this|the|our) call\b|\bmay we record\b/i,
    no: /^(?:(?:no|actually|sorry|well),? )*(?:i|we) (?:do not|don't|would not|wouldn't|did not|didn't) (?:really )?(?:want|like|wish|agree|consent|need)(?: (?:to|be|being|have|having|it|this|that|me|you|any|the|our|call|conversation))* record(?:ed|ing)?[.!]*$|^(?:i'm|i am|we're|we are) (?:not (?:really |very )?(?:comfortable|ok|okay|happy|fine|willing)|uncomfortable)(?: (?:with|about|to|be|being|having|it|this|the|our|call|any))* record(?:ed|ing)[.!]*$|^(?:please,? )?(?:not recorded|without (?:a |the |any )?record(?:ing|er))(?:,? please)?[.!]*$/i,
    yes: /^(?:(?:yes|sure|ok|okay),? )?(?:you (?:can|may)(?: go ahead and)?|please|go ahead and) record(?: (?:it|this|me|us|the call))?[.!]*$/i,
  },
  {
    asked: /\b(?:may|can|could) we\b|\bwilling\b/i,
    no: /^(?:no,? )?(?:please )?(?:do not|don't|dont)(?: (?:call|contact|ask|record|do)\b.*)?[.!]*$|^(?:no,? |actually )?(?:i'd|i would|we'd) (?:rather|prefer)(?:(?: you| it)? (?:didn't|don't|wasn't|weren't)| not (?:be )?(?:recorded|record|pass))\b|^(?:no,? )?i (?:don't|do not) want (?:my \w+|them|work|anyone|anybody|you|you guys|people|the \w+)(?: at work)? (?:know(?:ing)?|to know|finding out|to find out|hearing|to hear|calling|to call|asking|to ask|contacting|to contact|talking|to talk|in my business|involved|contacted|bothered)\b(?!.*\b(?:but|unless|although|though|go ahead|fine|okay|ok)\b)|^(?:please )?(?:leave|keep) (?:me|my \w+|them|work) out of (?:it|this)\b|^no record(?:ing|er)?[.!]*$/i,
    yes: /^(?:please )?(?:be my guest|knock yourself out|have at it|feel free|help yourself|go for it|you (?:can|may|sure can)|(?:record|ask|call|check) away)(?: (?:then|please|anytime|any time|all you want))*[.!]*$|^(?:(?:yes|sure|ok|okay),? )?i(?:'ll| will| can) (?:tell|let|pass|give)\b[^,]{0,24}$/i,
    ahead: true,
  },
  {
    asked: /\b(?:hard|difficult)\b.*\b(?:manage|pay|afford)\b|\bpayment\b.*\b(?:hard|difficult)\b/i,
    yes: new RegExp(
      `^(?:yes,? )?(?:${it}|it would|it will|it's)? ?(?:going to be |gonna be |will be |would be |be )?${so}(?:hard|tough|tight|rough|difficult|a (?:real )?struggle|a stretch)(?: (?:now|for us|for me|this month|on us))*${whole}|^(?:we're|i'm|we are|i am) (?:really )?struggling\\b`,
      'i',
    ),
    // "We'll manage" tells of an effort.
    no: /^(?!(?:no,? )?(?:i|we)(?:'ll| will| should)? ?manage[.!]*$)(?:no,? )?(?:(?:i|we)(?: can|'ll| will| should)?|it's|that's|it is|we're|i'm|it'll be|it will be)? ?(?:be )?(?:(?:can )?(?:manage|handle|afford|swing|cover)(?: it| that| the payment)?(?: just)?(?: fine| easily| no problem)?|(?:perfectly |all |totally )?(?:fine|a piece of cake|piece of cake|easy|comfortable|no trouble|no sweat|a breeze|doable)(?: with it| for (?:me|us))?)[.!]*$|^(?:it's |it is |it won't be |not going to be )?(?:not|isn't) (?:too |that |very |so )?(?:hard|difficult|tough)(?: at all)?[.!]*$/i,
    ahead: true,
  },
  {
    asked: /\b(?:clear|understand|understood)\b/i,
    yes: /^(?:(?:yes|yeah|ok|okay|now|it|that|this|it's|that's|is|all|very|crystal|loud and|perfectly|i'm|totally|completely|got it|quite|pretty),? ?)*clear(?: now| to me| enough| on that)*[.!]*$|^(?:(?:yes|ok|okay|that|it),? )?(?:all )?makes sense(?: now| to me)?[.!]*$|^(?:i|we)(?: do| now| both| fully)? (?:understand|get it|see)(?: it| that| now)*[.!]*$/i,
    no: /^(?:no,? )?(?:it's |that's |it is )?not(?: very| really| all that| at all)? clear(?: at all| to me)?[.!]*$|^clear as mud\b/i,
  },
  {
    asked: /\binsurance\b.*\bactive\b/i,
    yes: /^(?:yes,? )?(?:it's|it is|i|we|we've)? ?(?:still )?(?:just )?(?:current|in force|up to date|paid(?: up)?(?: (?:through|until|till|up to|for) (?!last\b)[^,]{2,24})?|good|renewed(?: it)?(?: last \w+| this \w+)?)[.!]*$/i,
    no: /^(?:no,? )?(?:it|they|we|i|mine)(?:'ve| have| has| just)? ?(?:lapsed|expired|ran out|(?:was |got |were )?(?:cancell?ed|dropped)(?: it| us| me)?)\b[^,]{0,16}$|^(?:we |i )?(?:don't|do not|never) (?:have|had|got) (?:any|one|insurance|it)[.!]*$/i,
  },
  {
    asked: /\b(?:get|receive|got)\b.*\b(?:notice|guide|letter)\b/i,
    yes: /^(?:yes,? )?(?:i |we )?(?:already |just )?(?:got|saw|received|have|read) (?:a|the|your|it|them|both|that|those) ?(?:letter|notice|email|text|call|message|of them|in (?:the|my) \w+)?(?: (?:last|this|on|from|in|yesterday)\b.{0,16})?[.!]*$|^(?:yes,? )?(?:it|they)(?: both)? (?:came|arrived|showed up|is here|are here)\b[^,]{0,20}$/i,
    no: /^(?:no,? )?(?:nothing|none)(?:'s| has)? (?:came|come|arrived|showed up|in the mail)\b|^(?:i |we )?(?:ain't|haven't|have not|never|didn't) (?:seen?|get|got|gotten|received?|had) (?:hide|anything|any|it|one|them|a thing|nothing|either|no)\b|^(?:no,? )?(?:it|they) (?:never|hasn't|haven't|didn't) (?:came?|arrived?|shown?|showed)\b|^(?:no,? )?(?:nobody|no one) (?:ever )?(?:told|sent|notified) (?:me|us)\b|^(?:no,? )?(?:please )?(?:can you )?send (?:it|them|me)\b(?!.*\b(?:again|another)\b)|^(?:no,? )?(?:i'm |i am |we're |we are )?still waiting(?: (?:on|for) (?:it|that|them|one|mine|yours))?[.!]*$/i,
  },
  {
    asked: /\bgo(?:ne)? through\b/i,
    yes: /^(?:yes,? )?it (?:went|has gone|did go) through\b(?!.*\b(?:not|late)\b)[^,]*$|^(?:yes,? )?(?:i |we |it(?:'s| has| was)? )?(?:already |been )*(?:paid|cleared|posted)(?: (?:it|that|already|in full|on|last|yesterday|friday|monday|tuesday|wednesday|thursday|saturday|sunday|the)\b.{0,16})?[.!]*$|^(?:it )?(?:came|was taken|got taken|went) (?:right )?out(?: of)?\b[^,]{0,24}$|\b(?:late|behind),? but (?:it |i |we )?(?:did )?(?:went through|go through|paid|cleared)\b[^,]{0,12}$/i,
    no: /^(?:no,? )?(?:it|they|the payment|mine)?(?:'s| has| is| was)? ?(?:got |been )?(?:bounced|failed|declined|rejected|returned|still pending)\b[^,]{0,16}$|^(?:no,? )?(?:it|they) (?:didn't|did not|hasn't|has not|never)(?: even)? (?:go|gone|went|clear(?:ed)?) ?(?:through)?(?: yet)?[.!]*$|^(?:no,? )?(?:i|we) (?:haven't|have not|didn't|did not|couldn't|could not) (?:paid|pay|made|make|sent|send)\b/i,
  },
  {
    asked: /\bother than this home\b|\banything else\b.*\bhome\b/i,
    yes: /^(?:yes,? )?(?:i|we) (?:used|spent|put|took) (?:some|part|about|a (?:little|bit|few|chunk)|\$?\d|\w+ (?:thousand|grand|hundred))\b.*\b(?:for|on|to|toward|into) (?!the (?:house|home|closing)|this (?:house|home))\w+|^(?:yes,? )?(?:(?:i|we) )?(?:also )?(?:bought|got|paid off|paid for|purchased) (?!(?:some |a |an |my |our |the |this |a few )*(?:house|home|place)\b)(?:\w+ ){1,4}(?:with|out of|from) (?:it|some of it|part of it|the (?:loan|money|rest)|that)\b/i,
    no: /^(?:no,? )?(?:it )?(?:every (?:penny|cent|dollar|dime|bit)|all|the whole thing)(?: of (?:it|that|the loan))? (?:went|was|is|goes) (?:to|into|for|on|towards?) (?:the|this|our|my) (?:house|home|place|purchase|seller)\b|^not (?:a|one) (?:dime|penny|cent)\b/i,
  },
  {
    asked: /\baffect repayment\b/i,
    yes: /^(?:yes,? )?(?:my (?:wife|husband|spouse|partner)|i|we)(?: just| recently)? (?:lost|got (?:sick|hurt|divorced|laid off)|had a baby|(?:is|was|got|been) laid off|passed away|separated)\b/i,
    no: /^(?:no,? )?(?:everything|all|it)(?:'s| is)? (?:all )?(?:fine|good|ok|okay|stable|the same|normal)[.!]*$/i,
  },
  {
    asked: /\b(?:disagree|dispute|object)\b/i,
    yes: /^(?:yes,? )?i (?:do )?(?:want out|dispute|disagree|object|want (?:to get )?off)\b|^(?:yes,? )?i (?:never (?:even |ever )?(?:agreed|signed|wanted|asked|consented|authorized|guaranteed|gave|knew|approved)|(?:did not|didn't) (?:even |ever )?(?:agree|sign|want|ask for|consent|authorize|guarantee|give|know|approve)|(?:do not|don't) (?:agree|accept|want (?:it|this|to be|any part)))\b/i,
    ahead: true,
    no: /^(?:no,? )?(?:i have )?no (?:objections?|disputes?|complaints?|issues?|problems?)\b|^(?:no,? )?(?:i'm|i am) (?:fine|okay|ok|good|happy|in agreement)(?: with (?:it|that|everything))?[.!]*$|^i (?:do )?agree(?: with it| to it)?[.!]*$/i,
  },
  {
    asked: /\bguaranteeing\b/i,
    yes: /^(?:yes,? )?(?:i have |there's |just )?(?:one more|another(?: one)?) (?:for|with|loan)\b|^(?:yes,? )?i(?:'m| am|'ve| have)? (?:also )?(?:co-?sign(?:ed|ing)|guarantee(?:d|ing)?) (?:for|one)\b(?!.*\bago\b)/i,
    no: /^(?:no,? )?(?:just|only) this(?: one)?[.!]*$|^(?:this|that)(?:'s| is)? (?:it|the only one|all)[.!]*$/i,
  },
  {
    asked: /\blike a copy\b|\bcopy of\b/i,
    yes: /^(?:yes,? )?(?:please )?(?:send|mail|email|give|text) (?:me|us) (?:a|the|one|it)\b|^(?:yes,? )?(?:i'd|i would|we'd) (?:like|love|want|appreciate) (?:a|one|that|the)\b|^(?:yes,? )?(?:just )?(?:a|the) copy(?: please| would be \w+)?[.!]*$/i,
    ahead: true,
  },
  {
    asked: /\b(?:right|correct)\b/i,
    yes: /^(?:yes,? )?(?:it |that |all |everything )?(?:looks|all) (?:good|right|correct|fine|great)(?: to me)?[.!]*$/i,
    no: /^(?:no,? )?(?:one|something|one thing|two things|the \w+|a couple things|(?:the )?(?:first|second|third|last|other) (?:one|part|thing|bit))(?:'s| is| are)? (?:wrong|off|not right|incorrect)\b|^not quite(?: right)?[.!]*$/i,
  },
  {
    asked: /\bend date\b|\bjob change\b/i,
    yes: /^(?:yes,? )?(?:he|she|they)(?:'s|'re| is| are) (?:leaving|transferring|retiring|resigning|moving to)\b/i,
  },
  {
    asked: /\b[Aa]m I speaking\b|\b[Ii]s this\b/,
    yes: /^(?:yes,? )?(?:it's (?:me|him|her)|it is (?:i|me)|last (?:time )?i checked|the one and only|in the flesh|(?:him|her)self|you (?:got|found|have|reached|are talking to|are speaking to) (?:him|her|me)|that'd be me|that would be me)[.!]*$/i,
    ahead: true,
  },
];

const undone =
  /\b(?:not|never|no longer|might|(?:i|we|it) may|going to|gonna|will|plan|planning|thinking|if|almost|used to|didn't|don't|haven't|hasn't|wasn't|wife's|husband's|was it|did i|except|then (?:it|they|we|i))\b|n't\b|\?\s*$/i;
const asksBack = /\?\s*$/;

/** One of the ways in which a question can be answered in other words. */
interface Way {
  readonly isYes: boolean;
  readonly words: RegExp;
  readonly ahead: true | undefined;
}

const waysFor = perQuestion(
  (question) =>
    new Sieve(
      [...tellings, ...roundabout, ...inOneBreath].filter(({ asked }) => asked.test(question)).flatMap(waysOf),
      ({ words }) => words,
    ),
);

function waysOf({ yes, no, ahead }: Telling): readonly Way[] {
  return [
    ...(no === undefined ? [] : [{ isYes: false, words: no, ahead }]),
    ...(yes === undefined ? [] : [{ isYes: true, words: yes, ahead }]),
  ];
}

/** A longer clause says more than this. */
const longest = 90;

/** What people hang on and mean nothing by: "for the home only", "paid it, my friend". */
const tail =
  /(?:,? (?:only|itself|man|bro|buddy|love|mate|darling|hun|pal|boss|sir|ma'am|my friend|honey|dear|right now|at the moment|as of now|these days|thank god|thanks to god|thank goodness|knock on wood))+[.!]*$/i;

/** Whether a clause tells the yes or no in other words than the question's: "I switched jobs", "a car loan", "still there". */
export function tellingIn(clause: string, question: string): boolean | undefined {
  if (clause.length > longest) return undefined;
  return waysFor(question).find(clause, ({ isYes, words, ahead }) => {
    if (!words.test(clause) && !words.test(clause.replace(tail, ''))) return undefined;
    return (isYes && !ahead ? undone : asksBack).test(clause) ? undefined : isYes;
  });
}
