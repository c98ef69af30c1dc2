import type { Events } from '../../events/event-words.js';
import { asks } from '../../per-question.js';

const owed =
  /\b(?:due|payments?|pay|paid|paying|comes? out|came out|takes? (?:it|that|out)|taken|draft(?:s|ed)?|deduct(?:s|ed)?|debit(?:s|ed)?|auto ?pay|send it|goes through)\b/;
const earned = /\b(?:deposit(?:s|ed)?|hits?|lands?|comes? in|my money)\b/;

/** What Americans tell a day of: the words of each event, and how a question asks for it. */
export const events: Events = {
  topic:
    /^(?!.*\b(?:day|month|year|that's|same|like|after|before|when|once|soon|until|till|not|from)\b)(?:[a-z']+ ?){1,7}$/,
  saysOfIt: /^(?:oh |no |wait |sorry |actually )*(?:that's|that is|that'd be|which is|that was)\b/,
  refersBefore:
    /\b(?:like|just as|same (?:day|time|date)? ?(?:as|with)|as|before|after|(?<!(?:is|'s|was) )when|whenever|once|since|along with|together with|(?:day|days|week|weeks|month|months) (?:after|before|from)) (?:my |the |our |we |i |i'd |it |they )?$/,
  refersAfter: /(?!)/,
  words: [
    {
      event: 'pay',
      recurs: true,
      asked: asks(
        /\b(?:you|they|he|she) (?:usually |normally )?(?:get )?paid\b|\bpay ?day\b|\bpay ?checks?\b|\bsalary\b|\bwages\b/i,
      ),
      said: /\b(?<!\b(?:it|that|mortgage|payment|loan) )(?:get|gets|got|getting) (?:\w+ly )?paid\b|\b(?:i'm|i am|we're|we are) (?:\w+ly )?paid\b|\bpay ?days?\b|\bpay ?checks?\b|\bsalary\b|\bwages\b|\bdirect deposit\b|\bpays? (?:me|us)\b|\bmy (?:work )?check\b/,
      fits: earned,
    },
    {
      event: 'bonus',
      recurs: true,
      asked: asks(/\b(?:bonus|commission|tips)\b/i),
      said: /\b(?:bonus(?:es)?|commissions?|my tips|child support|alimony|tax refund)\b/,
      fits: earned,
    },
    {
      event: 'benefits',
      recurs: true,
      asked: asks(/\b(?:pension|social security|disability|benefits)\b/i),
      said: /\b(?:pension|social security|disability check|food stamps)\b/,
      fits: earned,
    },
    {
      event: 'repayment',
      recurs: true,
      asked: asks(/\b(?:payments?|repay\w*|repaid|mortgage|due(?! back)|installments?)\b/i),
      said: /\b(?:mortgage|(?:the|my|our) house|(?:house|home|loan|monthly) (?:payment|note|loan)|repay\w*|repaid|due (?:date|day)|(?:it|that)(?:'s| is) due)\b/,
      fits: owed,
    },
    {
      event: 'rent',
      recurs: true,
      asked: asks(/\brent\b/i),
      said: /\b(?:rent|lease payment|my landlord)\b/,
      fits: owed,
    },
    {
      event: 'card',
      recurs: true,
      asked: asks(/\bcredit cards?\b/i),
      said: /(?<!\b(?:from|to|on|with|off) (?:my |the |our )?)\b(?:credit cards?|visa|mastercard|amex)\b/,
      fits: owed,
    },
    {
      event: 'other loan',
      recurs: true,
      asked: asks(/\bother loans?\b|\b(?:car|truck|auto|student|personal) (?:payment|loan|note)s?\b/i),
      said: /\b(?:car|truck|auto|student|personal|boat|payday) (?:payment|loan|note|lease)s?\b|\bother (?:loans?|payments?)\b/,
      fits: owed,
    },
    {
      event: 'bills',
      recurs: true,
      asked: asks(/\b(?:bills?|utilities|insurance|taxes|hoa)\b/i),
      said: /\b(?:bills?|utilities|electric|insurance|hoa|tuition|daycare)\b/,
      fits: owed,
    },
    {
      event: 'birth',
      recurs: true,
      asked: asks(/\b(?:birth|born|birthday)\b/i),
      said: /\b(?:birthday|born|anniversary)\b/,
    },
    {
      event: 'starting',
      asked: asks(/\b(?:start|started|join|joined|begin|began|hired|first day|work(?:ed|ing)? there since)\b/i),
      said: /\b(?:start|started|starting|began|begun|join|joined|joining|hired|onboard(?:ed|ing)?|came (?:on|here|aboard|to work)|been (?:there|here|with|working|employed)|first day|since|working|worked|employed|(?:took|got|landed|offered) (?:the|this|my|a) (?:job|position))\b/,
    },
    {
      event: 'leaving',
      asked: asks(/(?<!\bon )\bleave\b(?! of)|\b(?:left|quit|resign(?:ed)?|last day|stop(?:ped)? working|retired?)\b/i),
      said: /\b(?:left(?! (?:off|over|to (?:pay|go)))|leaving|quit|resigned|retired|laid off|let me go|got fired|terminated|last day(?! of (?:the (?:month|year)|january|february|march|april|may|june|july|august|september|october|november|december)\b)|my notice)\b/,
    },
    {
      event: 'promotion',
      asked: asks(/\b(?:promot|transferr)/i),
      said: /\b(?:became (?:a|an|the)|made (?:manager|supervisor|partner)|promoted|promotion|intern(?:ed|ship)?|probation|transferred|changed (?:roles|positions|departments|titles))\b/,
    },
    {
      event: 'leave begins',
      asked: asks(/\b(?:start|begin|went|go)\b.{0,24}\bleave\b/i),
      said: /\b(?:went (?:out|on)|leave (?:started|began|starts)|started (?:her|his|their|my) leave|gave birth|had (?:the|her|a) baby)\b/,
    },
    {
      event: 'return',
      asked: asks(/\bback\b|\breturn/i),
      said: /\b(?:back|returns?|returning|returned)\b/,
    },
    {
      event: 'applying',
      asked: asks(/\b(?:appl(?:y|ied|ication))\b/i),
      said: /\b(?:applied|interviewed|interview|application|offer)\b/,
    },
    {
      event: 'notice',
      recurs: true,
      asked: asks(/\b(?:statement|notice|reminder|letter|text)\b/i),
      said: /\b(?:(?<!\b(?:on|from|in) (?:my |the )?)(?:statement|reminder|invoice)(?! (?:says?|said|shows?|has|reads))|(?:text|email|notify) (?:me|us))\b/,
    },
    {
      event: 'grace',
      recurs: true,
      asked: asks(/\b(?:grace|late fee)\b/i),
      said: /\b(?:grace period|late (?:fee|charge)|(?:considered|counts as) late)\b/,
    },
    {
      event: 'signing',
      recurs: true,
      asked: asks(/\bsign(?:ed|ing)?\b|\bclos(?:e|ed|ing)\b/i),
      said: /\b(?:sign|signed|signing|closed|closing)\b/,
    },
    {
      event: 'buying',
      asked: asks(/\b(?:buy|bought|purchased?)\b/i),
      said: /\b(?:bought|purchased)\b/,
    },
    {
      event: 'moving',
      asked: asks(/\bmov(?:e|ed|ing)\b/i),
      said: /\b(?:moved|moving|got the keys)\b/,
    },
    {
      event: 'schooling',
      asked: asks(/\b(?:graduat|school|degree)/i),
      said: /\b(?:graduated|graduation|finished (?:school|college)|got my degree)\b/,
    },
    {
      event: 'marriage',
      asked: asks(/\b(?:marr|divorc|wedding)/i),
      said: /\b(?:married|wedding|divorced)\b/,
    },
    {
      event: 'receiving',
      asked: asks(/\b(?:receive[d]?|get|got|arrive[d]?)\b/i),
      said: /\b(?:received|arrived|got (?:the|a|your|my) (?:notice|letter|email|guide))\b/,
    },
  ],
};
