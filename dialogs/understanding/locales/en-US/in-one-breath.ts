import type { Telling } from '../language.js';

const whose =
  '(?:wife|husband|spouse|son|daughter|mother|mom|mum|father|dad|broker|agent|realtor|lawyer|attorney|friend|partner|loan (?:officer|guy|lady|person|rep|processor)|lender|boss|guy|lady|salesman)';
const opening = '^(?:(?:well|yes|yeah|oh|so|i mean|honestly),? )*';
const own =
  "(?:(?:i|we)(?:'ve| have)?(?: still| also| do)* (?:got|have|owe on)|(?:i'm|i am|we're|we are)(?: still| also)* (?:paying(?: on| off)?|making payments on)|there's|there is|there are|still got|got|have|(?:just|only)(?= (?:an?|one|two|three|some|my|our|the|another) ))";
const debt =
  '(?:(?:car|auto|student|personal|boat|truck|bank|payday|home equity|consolidation|solar|furniture) )?(?:loans?|(?:credit )?cards?|note|car payment|lease|heloc|line of credit|installments?)';
/** What runs on behind it takes nothing back. */
const runsOn =
  "(?: (?:been|that|which|and|i'm|i've|we're|from|for|to|with|at|on|still|about|like|left|of|through|i|we|my)\\b.{0,60})?[.!]*$";

/**
 * The yes and the no of the questions that lenders ask, told in one breath: recognisers put no marks, and what people add
 * to an answer runs on from it, "got a student loan been paying on it forever".
 */
export const inOneBreath: readonly Telling[] = [
  {
    asked: /\bother (?:loans?|debts?|payments?)\b/i,
    yes: new RegExp(
      `^(?!.*(?:\\b(?:no|not|never|none|nothing|any|zero|without|used to|paid (?:it |them )?off|pay(?:ing)? (?:it|them) off|done|finished|closed|except|but)\\b|n't\\b))${opening.slice(1)}${own} (?:still |also )?(?:an?|one|two|three|some|my|our|the|another|few)? ?${debt}${runsOn}`,
      'i',
    ),
  },
  {
    asked: /\btell you what to\b/i,
    yes: new RegExp(
      `${opening}(?:my|the|our|this|some) ${whose} (?:gave|offered|had|sent|slipped|fed) (?:me|us) (?:a few |some |a couple(?: of)? |a bunch of |a list of |the |several |all the )?(?:pointers?|tips?|hints?|suggestions?|lines|answers?|things to (?:say|tell you)|words?)(?: (?:on|about|for|before|beforehand|to) ?.{0,40})?[.!]*$|${opening}(?:my|the|our) ${whose} (?:coached|prepped|rehearsed|walked|ran) (?:it with )?(?:me|us)(?: (?:on|through|before|for) .{1,40})?[.!]*$`,
      'i',
    ),
  },
  {
    asked: /\bother than this home\b|\banything else\b.*\bhome\b/i,
    yes: new RegExp(
      `^(?!.*(?:\\b(?:no|not|never|none|nothing|own money|savings|house|home|place|property|condo|closing|repairs?|renovat\\w+|fixing)\\b|n't\\b))${opening.slice(1)}(?:(?:i|we) (?:also |just |did |ended up )*(?:bought|buy|purchased|paid off|paying off)|(?:i|we) (?:also |did )?(?:used?|put|took|spent) (?:some|a little|a bit|a little bit|part|a few \\w+|about \\w+)(?: of (?:it|that|the (?:money|loan)))?(?: out)? (?:for|on|to|into|toward|towards)|(?:some|a (?:little|tiny|small)? ?(?:bit|chunk|portion|piece|part)|part|a little)(?: of (?:it|that|the (?:loan|money)))? (?:went|goes) (?:to|into|on|for|toward|towards)) (?!it\\b|that\\b|everything\\b)(?:an? |some |my |our |the |new |off )*[a-z' ]{3,40}[.!]*$`,
      'i',
    ),
  },
  {
    asked: /\bclear\b|\bunderst(?:an|oo)d\b/i,
    yes: /^(?:(?:yes|yeah|ok|okay|yep|sure),? )*(?:i (?:hear|heard|got|get|feel|follow) (?:you|ya)(?: loud and clear| on that)?|gotcha|copy(?: that)?|(?:that's )?(?:a )?(?:ten|10)[- ]four|noted|duly noted|message received|loud and clear)(?: (?:boss|sir|ma'am|man|thanks|thank you))*[.!]*$/i,
  },
  {
    asked: /\b(?:may|can|could) we\b|\bwilling\b|\brecord (?:this|the|our) call\b/i,
    yes: /^(?!i'm (?:good|ok|okay|fine|all right|alright)[.!]*$)(?:(?:that's|that is|that'll be|that would be|it's|this is|i'm|yeah|yes|all|totally|perfectly|sure|ok|okay|you're),? )*(?:fine|cool|alright|all right|ok|okay|good)(?: (?:with (?:me|that|it|us)|by me|i don't mind|i guess so|no problem|go ahead|whatever you need|to me))*[.!]*$/i,
    ahead: true,
  },
  {
    asked: /\bwilling\b/i,
    no: /^(?!.*\b(?:but|unless|if|until|right now|today)\b)(?:no,? |sorry,? |i'm afraid )*i (?:can't|cannot|can not|won't|couldn't|don't want to)(?: do (?:that|it)| help(?: you)?(?: with that)?)?,? (?:we|he|she|they|me and|because|cause|'cause|i) (?:don't|do not|ain't|haven't|are not|aren't|never|no longer|not|and|he|she|we|they|i|him|her)\b.{2,40}[.!]*$/i,
    ahead: true,
  },
  {
    asked: /\baffect repayment\b/i,
    yes: /^(?:(?:well|yes|yeah),? )*(?:our|my|the) (?:expenses|bills|costs|child ?care|day ?care|rent|insurance|medical bills|cost of living)(?:'ve| have| has| is| are| all)? (?:really |just )?(?:went (?:way )?up|gone (?:way )?up|doubled|tripled|shot up|jumped|increased|piled up|through the roof)(?: .{0,30})?[.!]*$/i,
  },
  {
    asked: /\b(?:department|job|role|position)\b[^?]*\bchang/i,
    yes: /^(?:(?:yes|yeah|well),? )*they(?:'ve| have)? (?:just |recently )?(?:moved|transferred|switched|reassigned|bumped|promoted) me (?:over |up |down )*(?:in)?to (?!(?:(?:a|an|the|another|our|the other) )?(?:\w+ )?(?:building|office|floor|desk|location|site|room|shift|nights?|days?|weekends?)\b)[a-z' ]{3,40}[.!]*$/i,
    no: /^(?:(?:no|nope),? )?(?:(?:all |still |the |and )*same (?:old )?(?:company|job|place|desk|boss|team|office|department|title|everything|people|crew|pay|spot|shift|work|thing|gig|role|employer)[, ]*){2,5}[.!]*$/i,
  },
  {
    asked: /\bagree themselves\b/i,
    yes: /^(?!.*(?:\b(?:not|never|but|isn't|unhappy)\b|n't\b))(?:yes,? )?(?:she|he|they)(?: both| all)? knows?(?: (?:all )?about it| it)?,? and (?:she's|he's|they're|she|he|they)(?: both| all| is| are)? (?:fine|ok|okay|good|happy|cool|on board|all for it|agreed|signed|said yes)\b.{0,40}[.!]*$/i,
  },
  {
    asked: /\bguaranteeing\b/i,
    yes: /^(?:yes,? |yeah,? )?(?:an?|one|two|another)(?: (?:car|student|small|business|home|truck|bank|other))?(?: loans?| one)? for (?:my|a) (?!own\b|self\b)\w+(?: \w+)?[.!]*$/i,
  },
  {
    asked: /\b(?:may|can|could) we\b|\bwilling\b|\brecord (?:this|the|our) call\b/i,
    no: /^(?:(?:no|yes|well|actually|sorry),? )*(?:i (?:do|would|really do|certainly do) mind(?: actually| a lot| very much| that)?|over my dead body|not on your life|don't you dare)[.!]*$/i,
    ahead: true,
  },
];
