import type { Telling } from '../language.js';

const i = "(?:i|we)(?:'ve| have)?(?: just| already| recently| finally| actually)*";
const who =
  '(?:wife|husband|spouse|partner|son|daughter|mother|mom|mama|father|dad|brother|sister|cousin|uncle|aunt|kid|boyfriend|girlfriend)';
const helper =
  '(?:broker|agent|realtor|lawyer|attorney|friend|cousin|boss|loan (?:officer|guy|lady|person|rep|processor)|lender|guy|lady|man)';
const them = '(?:him|her|them)';
const thing =
  "(?:(?:\\w+ )?(?:car|truck|van|suv|minivan|boat|motorcycle|bike|rv|trailer|furniture|phone|appliances|tv|roof|student loans?|credit cards?|medical bills|hospital bills?))(?:'s)?(?: loans?| notes?| payments?| bill)?";
const end = '[.!]*$';

/**
 * The yes and the no of the questions that lenders ask, told by what goes with them: where the letter lies, what the bank
 * says, what is left of a check. Read as `tellings` are, each clause as a whole.
 */
export const roundabout: readonly Telling[] = [
  {
    asked: /\b(?:job|employer|department|company|work)\b[^?]*\bchang|\bchanged (?:employer|jobs?|company)/i,
    yes: new RegExp(
      `^(?:yes,? )?${i} (?:jumped ship|job[- ]hopped|(?:went|moved)(?: over)? to (?:another|a (?:new|different)) (?:company|place|job|employer|firm|outfit|shop)|(?:got )?hired on (?:at|with)|joined (?:another|a (?:new|different)|up with)|started (?:somewhere else|elsewhere|fresh somewhere)|(?:found|got|landed|took|picked up)(?: me| myself)? (?:a (?:new|better|different)|another) (?:job|gig|position|one)|(?:left|quit|walked away from) (?:them|there|that (?:place|job)|my (?:old|last) (?:job|place|company))(?: and \\w+ .{2,24})?)(?: (?:now|since|last \\w+|this \\w+|in \\w+|back in \\w+))*${end}|^(?:i'm|i am|we're) (?:(?:working|employed) )?(?:somewhere else|elsewhere|(?:at|with|for) another (?:company|place|employer|firm|outfit))(?: now)?${end}`,
      'i',
    ),
    no: new RegExp(
      `^(?:i've |i )?been (?:there|here|with them|at it) (?:forever|all along|for ?ever|(?:for )?(?:ages|years|decades)|my whole (?:life|career)|since .{2,20}|going on \\w+ years)${end}|^(?:i'm |i am |we're )?not (?:going|moving) anywhere${end}|^(?:i |we )?(?:haven't|have not|ain't|never) (?:moved|left|budged|gone anywhere|been anywhere else|switched)${end}|^(?:i'm |i am )?(?:still )?(?:doing|working) the same (?:old )?(?:thing|job|work|stuff)(?: (?:at|in|for|with) the same (?:old )?(?:place|company|job|outfit|firm|people|folks|spot))?${end}|^(?:i've |i )?only (?:ever )?(?:worked|been) (?:at|with|for) (?:this|the) one\\b[^,]{0,12}$`,
      'i',
    ),
  },
  {
    asked: /\b(?:department|job|role|position)\b[^?]*\bchang/i,
    yes: /^(?:yes,? )?(?:they|he|she|my boss|the boss|management|the company)(?:'ve|'s| have| has)?(?: just| recently)* (?:(?:moved|put|switched|shifted|transferred|bumped|reassigned)(?: me)(?: over| up| down| out)*(?: (?:to|into|onto|on|in))? (?:the |an? |another )?(?:(?:new|different|other|\w+) ){0,2}(?:crew|team|department|dept|unit|group|division|position|role)|promoted me|made me (?:an? |the )?(?:\w+ )?(?:supervisor|manager|lead|foreman|partner|director))\b[^,?]{0,20}$/i,
  },
  {
    asked: /\bother (?:loans?|debts?|payments?)\b/i,
    yes: new RegExp(
      `^(?:yes,? )?(?:(?:i'm|i am|we're|we are|i|we)(?: still| also)* )?(?:still )?(?:paying|making payments|got payments|payments)(?: on| off| for)? (?:the |an? |my |our |some |one |two )?${thing}(?: (?:and|plus) .{2,24})?(?: (?:too|also|as well|off))*${end}|^(?:yes,? )?(?:i|we)(?: still| also)*(?: got| have|'ve got) (?:the |an? |my |our |some )?${thing}(?: (?:and|plus) .{2,24})? (?:too|also|as well|to pay(?: off)?)${end}`,
      'i',
    ),
    no: /^(?:no,? )?(?:i |we )?(?:don't|do not|ain't) owe (?:nobody|anybody|anyone|no one|anything|nothing|no money|a (?:dime|cent|penny))(?: (?:else|a (?:dime|cent|penny|thing)|anything|nothing|but (?:this|you|you guys|y'all)))*[.!]*$|^(?:this|that)(?: right here)?(?:'s| is) (?:all|the only (?:thing|one|loan|debt|bill))(?: (?:that )?(?:i|we)(?:'ve)? (?:owe|got|have))?[.!]*$|^(?:(?:the )?only (?:thing|loan|debt) (?:i|we) (?:owe|got|have)|all (?:i|we) (?:owe|got)) is (?:this|the (?:house|mortgage|home)|my (?:house|mortgage))[.!]*$|^(?:i|we) (?:don't|do not|never) (?:do|believe in|use|take(?: out)?|carry) (?:credit|debts?|loans?|installments?|balances?)[.!]*$/i,
  },
  {
    asked: /\bsign(?:ed)?\b/i,
    yes: /^(?:yes,? )?(?:that's|it's|they're|those are|that is|it is) (?:all )?my (?:own )?(?:signature|handwriting|john hancock|name)s?(?: (?:on (?:it|there|them|that|all of (?:it|them))|all right|alright))*[.!]*$|^(?:yes,? )?i put my (?:own )?(?:name|signature|john hancock) (?:on|to) (?:it|them|every \w+|all of (?:it|them))[.!]*$/i,
    no: /^(?:no,? )?(?:that|it|those|they)(?: are|'s| is)?(?:n't| not) my (?:signature|handwriting|name)s?[.!]*$|^(?:no,? )?(?:someone|somebody) (?:else )?(?:signed|forged)(?: (?:it|for me|my name))*[.!]*$|^i (?:wasn't|was not) (?:even )?(?:there|in (?:town|the (?:country|state|room)))(?: (?:that day|for (?:it|that|the closing|closing)))?[.!]*$/i,
  },
  {
    asked: /\btell you what to\b/i,
    yes: new RegExp(
      `^(?!.*\\b(?:truth|truthful(?:ly)?|honest(?:ly|y)?|straight)\\b)(?:yes,? )?(?:my|the|our|this|some) ${helper}(?: kind of)? (?:gave|handed|sent|texted|e-?mailed) (?:me|us) (?:an? |the )?(?:list|script|sheet|cheat sheet|answers)(?: (?:of|on|with|for) .{2,24})?${end}|^(?:yes,? )?(?:my|the|our|this|some) ${helper} (?:coached|prepped|walked|ran) (?:me|us)(?: (?:a (?:little|bit)|up|through (?:it|this|the (?:answers|questions)|what to say)|on (?:it|this|what to say)))*${end}|^(?:yes,? )?(?:my|the|our|this|some) ${helper} (?:went over|rehearsed|practiced) (?:the (?:answers|questions)|what to say) with (?:me|us)${end}|^(?:yes,? )?(?:my|the|our|this|some) ${helper} fed (?:me|us) (?:the )?(?:answers|lines)${end}`,
      'i',
    ),
    no: /^(?:i'm |i am |i )?(?:just )?(?:answering|speaking|talking|answer|speak|talk) (?:on my own|for myself|from (?:my|the) (?:heart|head)|honestly|truthfully|straight)[.!]*$|^i (?:can|do) (?:think|speak|talk|answer) for myself[.!]*$|^i (?:don't|do not) need (?:nobody|anybody|anyone|no one|somebody|any help|help|a script)(?: (?:to|for|telling|with) .{2,30})?[.!]*$|^(?:it's |that's |they're |these are |those are )?(?:all )?(?:my own words|straight from (?:me|the heart|the horse's mouth))[.!]*$/i,
  },
  {
    asked: /\bagree themselves\b/i,
    yes: new RegExp(
      `^(?:yes,? )?(?:he|she|they|my ${who}|we both|both of them)\\b(?!.*\\b(?:doesn't|didn't|hasn't|won't|not|no)\\b).{0,32}\\b(?:agreed|signed|consented|said yes|on board|all for it)\\b(?: (?:to it|it|with it|too|as well|right away|with me|together))*${end}|^we (?:both )?(?:signed|decided|agreed)(?: (?:on )?(?:it|this|that|everything))? together${end}`,
      'i',
    ),
    no: new RegExp(
      `^(?:i|we) (?:did|signed|got|took) (?:it|this) (?:behind (?:his|her|their) backs?|without (?:telling|asking) ${them})${end}`,
      'i',
    ),
  },
  {
    asked: /\bdo they know\b/i,
    yes: new RegExp(
      `^(?:yes,? )?i (?:(?:told|asked|called|texted) ${them}|let ${them} know|checked with ${them}|cleared it with ${them}|ran it by ${them}|(?:talked|spoke) (?:to|with) ${them} about it)(?: (?:myself|first|about it|already|last \\w+|before|beforehand|and (?:he|she|they) .{2,24}))*${end}|^(?:yes,? )?(?:he|she|they) (?:said (?:it was|it's|that's|that was) (?:fine|ok|okay|cool|all ?right)|gave (?:me )?(?:his|her|their|the) (?:ok|okay|permission|blessing)|volunteered|offered)${end}`,
      'i',
    ),
    no: new RegExp(
      `^(?:it'd be|it would be|it'll be|that'd be|it's|that's) news to ${them}${end}|^(?:he|she|they) (?:has|have|got|ain't got) (?:no|a) clue${end}`,
      'i',
    ),
  },
  {
    asked: /\b(?:know|aware)\b.*\b(?:guarantee|co-?borrower)/i,
    yes: /^(?:yes,? )?(?:i'm|i am) on (?:it|the (?:loan|mortgage|note|hook|paperwork))(?: (?:for (?:it|that|this|him|her|them)|too|as well|with (?:him|her|them)))*[.!]*$|^(?:yes,? )?i co-?signed(?: (?:it|for (?:it|him|her|them|my \w+)))?[.!]*$|^(?:yes,? )?i know what i signed(?: up for)?[.!]*$/i,
    no: /^(?:no,? )?i (?:didn't|did not|never|ain't|haven't)(?: ever)? (?:guaranteed?|co-?sign(?:ed)?)(?: for)? (?:nothing|anything|no loan|any loans?|a loan|nobody|anybody|anyone|any such thing)(?:'s loan)?[.!]*$|^(?:(?:that's|it's|this is) )?news to me[.!]*$/i,
  },
  {
    asked: /\b(?:may|can|could) we\b/i,
    yes: /^(?:(?:i've got|i have|i got|got) nothing to hide|(?:do )?what(?:ever)? you (?:need|gotta|have|got|want)(?: to)?(?: do)?|(?:give|shoot) (?:them|'em|him|her) a (?:call|ring)|call (?:them|'em) up)(?: (?:please|anytime|any time|then))*[.!]*$/i,
    no: /^(?:no,? )?(?:i )?(?:can't|don't|do not|cannot) (?:have|let) (?:you|y'all|you guys|anybody|anyone|people) (?:call|calling|bother|bothering|contact|contacting) (?:my \w+|them|work|up there|down there)[.!]*$/i,
    ahead: true,
  },
  {
    asked: /\b(?:hard|difficult)\b.*\b(?:manage|pay|afford)\b|\bpayment\b.*\b(?:hard|difficult)\b/i,
    yes: /^(?:yes,? )?(?:it's |that's |it is |this is |the payment's )?(?:killing|choking|drowning|crushing|squeezing|eating|breaking) (?:me|us)(?: alive| up)?[.!]*$|^(?:it's |that's |it )?(?:eating|eats|taking|takes|swallowing|swallows)(?: up)? (?:my|our|the) (?:whole |entire )?(?:check|paycheck|income|pay|salary)[.!]*$|^(?:(?:i'm|we're|i am|we are|already|just|barely|still) )*(?:drowning|broke|stretched (?:thin|to the (?:limit|max))|strapped(?: for cash)?|tapped out|maxed out|in over (?:my|our) heads?|scraping by|living (?:paycheck|check) to (?:paycheck|check)|robbing peter to pay paul|pinching pennies|hanging on by a thread|counting (?:every )?(?:penny|pennies))[.!]*$|^(?:it's|it is|that's|it)(?: sure)? (?:no|not a|ain't (?:no|a)|isn't (?:a|any)) (?:walk in the park|piece of cake|picnic|cakewalk|breeze|joke)[.!]*$|^(?:there's |there ain't |we have |i have |i got )?(?:nothing|not (?:much|a (?:dime|cent|penny))|hardly anything) left(?: over)?(?: (?:after|at the end|when|once) .{2,30})?[.!]*$/i,
    no: /^(?:no,? )?(?:it's |that's |it is |this is |it'll be )?(?:just )?(?:a )?(?:walk in the park|drop in the bucket|piece of cake|cakewalk|cinch|snap|breeze|chump change|pocket change|peanuts|child's play|easy peasy|no biggie|no big deal)(?: for (?:me|us))?[.!]*$|^(?:there's |we have |we've got |i have |i got |i've got |still )*(?:plenty|money|a lot|enough|room) (?:left(?: over)?|to spare)(?: (?:after|at the end|every|each) .{2,24})?[.!]*$|^(?:i|we)(?:'re|'m| are| am| be)?(?: all| doing| sitting| just| pretty)* (?:good|fine|set|comfortable|covered|pretty|great)(?: (?:with (?:it|that)|on that|there|money wise))*[.!]*$|^(?:no,? )?(?:i|we)(?:'ll| can| will)? (?:manage|swing|handle|make|cover|do|afford)(?: (?:it|that|the payment))?(?: just)? (?:fine|easy|easily|no problem|no sweat|without (?:a |any )?(?:problem|trouble|sweat)s?)[.!]*$|^(?:i|we) (?:don't|won't|wouldn't|barely) even (?:feel|notice|miss) (?:it|that)[.!]*$/i,
    ahead: true,
  },
  {
    asked: /\b(?:clear|understand|understood)\b/i,
    yes: /^(?:yes,? )?(?:i (?:hear|heard|read) (?:you|ya)(?: loud and clear)?|i know (?:the (?:drill|rules|deal)|how (?:it|that|this) works)|(?:you|y'all|you guys|they)(?:'ve| have)?(?: already)? told me(?: (?:that|this|so))? (?:an? )?(?:hundred|thousand|million|dozen|bunch of|lot of|many) times)[.!]*$/i,
    no: /^(?:you lost me|(?:that|it)(?:'s| is| went)?(?: all| right)* over my head|(?:it's |that's )?(?:all )?greek to me)[.!]*$/i,
  },
  {
    asked: /\binsurance\b.*\bactive\b/i,
    yes: /^(?:yes,? )?(?:it's|it is|we're|i'm) (?:all |fully |still )*(?:paid up|paid|covered|insured|good|current|up to date|renewed)(?: (?:through|until|till|up to|for) (?!last\b)[^,]{2,24})?[.!]*$/i,
    no: /^(?:no,? )?(?:i|we) let (?:it|that) (?:go|lapse|slide|expire)[.!]*$|^(?:no,? )?(?:they|the company|my insurance|state farm|allstate) (?:dropped|cancell?ed|kicked)(?: (?:me|us|it|my policy|off|on|out))*[.!]*$/i,
  },
  {
    asked: /\b(?:get|receive|got)\b.*\b(?:notice|guide|letter)\b/i,
    yes: /^(?:yes,? )?(?:(?:i|we)(?:'ve)? ?(?:have|got)? (?:it|them|both)(?: all| both)?|(?:it's|they're|it is|they are|both are|the (?:letter|notice|e?-?mail|guide)(?:'s| is)))(?: sitting| lying| right| both| all| still)* (?:right here|here|in front of me|in my (?:inbox|e?-?mail|mailbox|hands?|files?|spam(?: folder)?|drawer|purse|bag)|on my (?:phone|fridge|desk|table|counter))(?: (?:right )?(?:now|here|in front of me))?[.!]*$|^(?:yes,? )?(?:y'all|you guys) (?:already )?(?:sent|mailed|e?-?mailed|texted) (?:it|them)(?: (?:to me|already|last \w+|yesterday))*[.!]*$/i,
    no: /^(?:no,? )?(?:i |we )?(?:looked|checked) (?:and (?:didn't|did not|couldn't) (?:see|find)|everywhere)\b[^,?]{0,16}$/i,
  },
  {
    // Whoever has them sent now had not got them.
    asked: /\bif not,? (?:i|we)(?:'ll| will) send\b/i,
    no: /^(?:(?:no|yes|sure|ok|okay|please|yeah),? )*(?:go ahead and |you can |just |could you |can you |do |then )*send (?:it|them|me|those|that|'em|both)(?: (?:over|now|along|to me|please|both|then|one|some|those|them|a copy))*[.!]*$/i,
  },
  {
    asked: /\bgo(?:ne)? through\b/i,
    yes: /^(?:yes,? )?(?:my|the) (?:bank|app|account|statement|lender|website|receipt|text)(?: app| website)? (?:says|shows|showed|said|confirmed|told me)(?: (?:that|it's|it|it is|it has|it had|is|as|the payment(?:'s| is)?))* (?:cleared|paid|posted|gone through|went through|complete|completed|received|out)[.!]*$|^(?:yes,? )?(?:y'all|you guys|you|they|the bank)(?:'ve| have| done| already)* (?:took|taken|got|gotten|pulled|withdrew|drafted|debited) (?:it|the money|that|your money|my money)(?: out)?(?: (?:already|(?:right )?on the \w+|last \w+|yesterday|this \w+|on \w+day|from my \w+|out of my \w+))*[.!]*$|^(?:it's |that's |we're |i'm |it is )?(?:all )?(?:paid(?: up)?|caught up|squared away|taken care of|settled|handled)(?: already| now| for)?[.!]*$|^(?:it's |paid )?(?:on the dot|like clockwork|right on time)(?: (?:as always|every month))?[.!]*$/i,
    no: /^(?:(?:i'm|i am|we're|still|just|no) )*waiting (?:on|for|until|till) (?:my|the|our|a) (?:next )?(?:check|paycheck|pay ?day|deposit|direct deposit|money|refund)\b[^?]{0,24}$|^(?:no,? )?(?:i'm|i am|we're)(?: running)?(?: a (?:little|bit))? (?:behind|late|short)(?: (?:on (?:it|that one)|this month|right now))*[.!]*$|^(?:no,? )?(?:insufficient funds|(?:there )?(?:wasn't|was not|weren't) enough (?:money )?(?:in (?:there|the account|my account|it)|to cover it))[.!]*$/i,
  },
  {
    asked: /\bother than this home\b|\banything else\b.*\bhome\b/i,
    yes: /^(?:yes,? )?(?:some|part|a (?:little|bit|chunk|portion)|a few (?:thousand|grand|hundred|bucks))(?: of (?:it|that|the (?:loan|money)))? (?:went|was used|got used|was spent) (?:to|into|on|for|toward|towards) (?!(?:the|this|our) (?:house|home|closing|seller|place)|closing|repairs?|renovat\w+|fixing)\w[^,?]{1,30}$/i,
    no: /^(?:no,? )?(?:it|the money|that|all of it|it all|the (?:loan|check|whole thing))(?: all)? went (?:(?:straight|right|directly|all) )?(?:in)?to (?:the )?(?:sellers?|title(?: company)?|escrow|closing|house|home|builder|purchase)\b[^,?]{0,12}$|^(?:no,? )?(?:i|we) (?:never|didn't|did not)(?: even)? (?:touch(?:ed)?|see|saw|seen) (?:the money|it|(?:a|one) (?:dime|penny|cent)(?: of it)?|any of it)[.!]*$|^(?:no,? )?(?:all of it|it all|it|everything|every (?:penny|dime|cent|bit)(?: of it)?)(?:'s| was| is| were)?(?: just| only)? (?:for|on|in) (?:the|this|our|my) (?:house|home|place|purchase)(?: only| alone)?[.!]*$/i,
  },
  {
    asked: /\baffect repayment\b/i,
    yes: new RegExp(
      `^(?:yes,? )?my (?:wife|husband|spouse|partner)(?:'s| is| was| has| has been| got| just| recently| had| been)* (?:laid off|let go|fired|sick|in the hospital|hospitalized|out of work|furloughed|lost (?:his|her|their) job|passed(?: away)?|a (?:stroke|heart attack)|on disability|surgery)(?: (?:now|last \\w+|in \\w+|recently|right now))*${end}|^(?:yes,? )?(?:they|my job|work) (?:cut|slashed) (?:my|our) (?:hours|pay)${end}|^(?:yes,? )?(?:my|our) hours (?:got|were|been) cut${end}|^(?:yes,? )?i took a pay cut${end}|^(?:yes,? )?we(?:'re| are)? (?:split up|separated|getting (?:a )?divorced?)${end}`,
      'i',
    ),
    no: /^(?:no,? )?(?:everything|everybody|everyone|all|it|things|we|life)(?:'s| is| are|'re)?(?: all| still| doing| going| just| pretty)* (?:fine|good|ok|okay|great|well|stable|steady|the same|normal|healthy|smooth|smoothly)(?: (?:at home|here|over here|with us|at (?:our|my) house|in the family|thank god|as (?:ever|always|usual)))*[.!]*$/i,
  },
  {
    asked: /\b(?:disagree|dispute|object)\b/i,
    yes: /^(?:yes,? )?(?:i was|i got|we were)(?: (?:pretty much|basically|totally))* (?:forced|tricked|pressured|conned|roped|strong-armed|bullied)(?: (?:into (?:it|this|that|signing)|in))?[.!]*$|^(?:yes,? )?(?:it was )?against my (?:will|better judgment|wishes)[.!]*$/i,
    ahead: true,
    no: /^(?:no,? )?(?:i'm|i am|we're|we are)(?: all| totally| completely| fully| (?:one |a )?hundred percent| 100 percent| still)* (?:in|for it|on board|behind (?:it|him|her|them)|cool with it|good with it|committed)(?: (?:with (?:it|that|this|him|her|them)|on (?:it|this)))?[.!]*$|^(?:happy|glad) to (?:do it|help|be (?:a )?part of it)[.!]*$/i,
  },
  {
    asked: /\bguaranteeing\b/i,
    yes: /^(?:yes,? )?(?:i'm|i am|i)(?: also| still)? (?:backing|co-?sign(?:ed|ing)|guarantee(?:d|ing)?|vouch(?:ed|ing) for|on)(?: for)? (?:my|another|his|her|one of my) (?!own\b)(?:\w+(?:'s)? ){0,3}(?:loan|car|truck|house|mortgage|lease|note|student loans?|apartment|business)(?: (?:too|also|as well))?[.!]*$/i,
    no: /^(?:no,? )?(?:just|only) (?:the (?:one|this)|him|her|(?:this|that) (?:one|guy|loan))[.!]*$|^(?:one is|once was|one's) (?:enough|plenty)[.!]*$/i,
  },
  {
    asked: /\bwilling\b/i,
    yes: /^(?:will do|consider it done|i'll do that|i can do that|i'll see to it)[.!]*$/i,
    no: /^(?:no,? )?(?:we|me and (?:him|her|them)|(?:he|she) and i) (?:don't|do not|haven't|ain't|no longer|never)(?: really| even)? (?:talk|speak|spoken|talked|speaking|get along|been in touch)(?: (?:to each other|any ?more|no more|in (?:\w+ )?(?:years|months|ages|a long time)|since .{2,20}))*[.!]*$|^(?:no,? )?(?:we're|we are) (?:not|estranged|no longer)(?: (?:on speaking terms|in touch|talking|speaking))?(?: any ?more)?[.!]*$|^(?:no,? )?(?:that's|it's) between (?:you|y'all|you guys) and (?:him|her|them)[.!]*$|^(?:no,? )?(?:find|call|tell|reach) (?:him|her|them) yourself[.!]*$/i,
    ahead: true,
  },
  {
    asked: /\bend date\b|\bjob change\b/i,
    yes: /^(?:yes,? )?(?:he|she|they)(?:'s|'ve| has| have)?(?: just| already)* (?:gave|given|put in|turned in|handed in) (?:(?:his|her|their|a|\w+) )?(?:\w+ )?(?:notice|two weeks|resignation)\b[^,?]{0,20}$|^(?:his|her|their) last day(?:'s| is| will be) \w[^?]{1,24}$/i,
    ahead: true,
  },
];
