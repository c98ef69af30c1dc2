import { asks } from '../../per-question.js';
import type { ChoiceWords } from '../language.js';
import { asksOwnRelation, asksRelation, noneOfTheNearest, theyAreMy } from './kinship.js';
import { onlyMentioned } from './only-mentioned.js';

const asksForMoney = asks(/\bdown payment\b|\bpart come from\b/i);

/** How English speakers name a choice without its label. */
export const choice: ChoiceWords = {
  ordinals: [
    { place: 0, words: /\b(the )?(first|1st) (one|choice|option)?\b|^(the )?first( one)?$|\bthe former\b/i },
    { place: 1, words: /\b(the )?(second|2nd) (one|choice|option)\b|^(the )?second( one)?$/i },
    { place: 2, words: /\b(the )?(third|3rd) (one|choice|option)\b|^(the )?third( one)?$/i },
    { place: 3, words: /\b(the )?(fourth|4th) (one|choice|option)\b|^(the )?fourth( one)?$/i },
    { place: 4, words: /\b(the )?(fifth|5th) (one|choice|option)\b|^(the )?fifth( one)?$/i },
    { place: -1, words: /\bthe latter\b|\b(the )?last (one|choice|option)\b/i },
  ],
  key: /^(i )?(press(ed)?|option|number|choice|choose|pick|key|it's|that would be|that's)? ?(number )?([0-9]|zero|one|two|three|four|five|six|seven|eight|nine)( please)?[.!]?$/i,
  keyDigits: {
    zero: '0',
    one: '1',
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
  },
  paraphrases: [
    {
      means: /^employer$/i,
      says: /\b(?:changed|switched|moved) (?:companies|employers|firms)\b|\b(?:left|moved|went|switched|changed) (?:for|to|over to) (?:a|an|another) (?:new |different )?(?:company|employer|firm)\b|\b(?:different|another|new) (?:employer|firm|workplace)\b|\bnew job (?:at|with) (?!the same|my|our)\w+/i,
    },
    {
      means: /^department$/i,
      says: /\b(?:switched|moved|changed|swapped|transferred) (?:departments?|teams?|groups?|divisions?)\b|\b(?:new|different|another) (?:group|division|unit|branch)\b/i,
    },
    {
      means: /^job$/i,
      says: /\bpromot(?:ed|ion)\b|\b(?:moved|bumped|stepped) up\b(?! (?:the|my|our|a)\b)|\bmade (?:me )?(?:an? |the )?(?:\w+ )?(?:supervisor|manager|lead|foreman|partner|director)\b|\b(?:new|different|another) (?:duties|responsibilities|shift lead|post)\b/i,
    },
    {
      means: /^(self|live in it|i live|you|by you|me)$|live in it|myself/i,
      says: /\b(?:i|we)(?:'m|'re|'ve| are| am| have)? (?:all |already |fully |just |both |finally )*(?:moved|settled) in\b|\b(i|we|(?:me|i|my \w+) and (?:the |my |our )?\w+|my family and i)('m| am|'re| are|'ll| will)? ?(gonna |going to |plan to )?(live|living|stay|moved? in|moving in)|\b(live|living) (in it|here|there) (myself|ourselves)|\blive (?:upstairs|downstairs|in the (?:other|back|front|main|rest|basement))\b|\b(you|me|us|myself|ourselves) to live in\b|^(for )?(me|us|myself|ourselves)$|\bour (main|primary) (home|residence)|^primary$|^(it's )?(for )?(me|us) and (my|the|our) \w+[.!]*$|\bprimary residence|\bowner[- ]occupied|(?:^|\b(?:rent(?:ing)?(?: it)?(?: out)?|selling(?: it)?|no|just|all of us|we're|i'm|definitely) )living (?:in it|there|here)\b/i,
    },
    {
      means: /family (will )?live|^family$|lived in by family/i,
      says: /\b(my|our) (parents|mom|mother|dad|father|folks|son|daughter|kids?|brother|sister|in[- ]?laws|cousin|grandma|grandmother|aunt|uncle|family|nephew|niece)('s| is| are|'re| will| gonna)?( going to| gonna)? ?(live|living|lives|stay|staying|moved)/i,
    },
    { means: /\brent/i, says: /\brent(ed|ing|s|al)?\b|\btenants?\b|\blease[ds]?\b|\bairbnb\b/i },
    { means: /empty|vacant/i, says: /\bempty\b|\bvacant\b|\b(nobody|no one)('s| is)? (in it|lives|living|there)/i },
    {
      means: /second home|vacation/i,
      says: /\b(second|vacation|summer|lake|beach|weekend|holiday) (home|house|place|cabin|cottage|condo)|\bfor (?:the )?(?:weekends?|summers?|vacations?|holidays)\b|\bweekend getaway\b/i,
    },
    {
      means: /self-employed|own business/i,
      says: /\b(self[- ]employed|own (my|a|our|the)|my own|freelanc\w+|work for myself|(run|have|got|started) (a|my|my own|our|the) .{0,24}(business|shop|salon|store|company|restaurant|truck|farm)|1099|independent contractor|own boss|gig work|side (?:hustle|gig)s?|(do|doing|drive|driving|deliver|delivering) (for )?(uber|lyft|doordash|grubhub|instacart)|side business|landscaping business)\b/i,
    },
    {
      means: /^employed$|have a job|^working$/i,
      says: /\b(i|i'm|still|am) ?(work|working|employed) (at|for(?! (my|our)sel)|full|part|there|in|as)\b|\b(?:have|got|work) (?:a|an|my) (?:(?:regular|steady|good|day|full|part|normal|real|union|state|county|government|city|desk|office|nine[- ]to[- ]five|9[- ]to[- ]5)[ -]?(?:time )?)*job\b(?! (?:offer|interview|lined|application|search|fair))|\bhave a full|\b(?:nine|9)[- ]to[- ](?:five|5)\b|\bfull[- ]time job|\bw-?2\b|\bon (the )?payroll|\bi (?:work|drive|teach|cook|clean|nurse|fix|run|do) (?:(?:an?|the|their) )?(?:\w+ ){0,2}(?:for|at) (?:the|a) (?:county|city|state|town|government|post office|school(?: district)?|hospital|airport|university|army|navy)\b|^(i'm )?(still )?working$|\bpick(ing)? up shifts\b|\bi work (?:(?!my|myself|home|online)\w+ ){0,4}(?:at|in) (?!my\b|our\b|home)|\bi (?:teach|cook|clean|weld|drive|cashier|tend bar|wait tables|stock shelves|do \w+) (?:at|for) (?!my|our|me\b|us\b|a living|myself|uber|lyft|doordash|grubhub|instacart|people|whoever)|^(i'm|i am) (a|an) (\w+ )?(nurse|teacher|engineer|accountant|cashier|clerk|cook|mechanic|electrician|firefighter|police officer|manager|secretary|technician|analyst|programmer|professor|janitor)[.!]*$/i,
    },
    { means: /retired|pension/i, says: /\bretire[de]?\b|\bpension\b|\bsocial security\b/i },
    {
      means: /not working|unemployed/i,
      says: /\b(not working|unemployed|laid off|between jobs|out of work|looking for (work|a job)|lost my job|stay[- ]at[- ]home|(?:i|i'm) stay(?:ing)? (?:home )?with (?:the|my|our) (?:kids?|baby)|no job|on disability)\b/i,
    },
    {
      means: /autopay|automatic/i,
      says: /\bauto(matic(ally)?)?[- ]?(pay|draft|debit|withdrawal)?\b|\b(comes|taken|takes?|pulls?|pulled|drafts?|drafted|deducted) (it )?(right |straight )?(out|from|outta)\b|\bdirect debit\b/i,
    },
    {
      means: /transfer/i,
      says: /\btransfer\b|\b(send|pay|do|push) (it )?(in )?(myself|online|through (my|the) (bank|app)|by hand)|\bbill ?pay\b|\bon(line| the app| their website)\b|\bmy(self)? (log|go|send)|\b(log|sign|go) (in|on|online)\b.{0,12}\b(send|pay|transfer)/i,
    },
    {
      means: /another way|^other$/i,
      says: /\b(cash|checks?|money order|in person|at the (?:branch|bank|counter|teller|office)|(?:mail|drop|walk|take|bring)(?:s|ed|ing)? (?:it|a|them|the (?:payment|money))(?: off| over| in| down)?|(?:swing|stop|drop|come|go|run|walk) (?:by|in|to|into|down to|over to) (?:the|my|your) (?:branch|bank|office))\b/i,
    },
    {
      means: /fixed/i,
      says: /\bfixed\b|\b(never|doesn't|does not|won't|don't|can't) (?:ever )?(change|go up|move|adjust)|\bstays? the same\b|\blocked in\b/i,
    },
    {
      means: /adjustable|can change|variable/i,
      says: /\b(adjustable|arm|variable|floating)\b|\b(can|could|will|does|goes|might) (change|adjust|reset|go up)|\b(adjusts|resets)\b/i,
    },
    {
      means: /higher|increase/i,
      says: /\b(higher|went up|gone up|more (now|than)|increased?|got a raise|better now|making more|up a (bit|little))\b/i,
    },
    {
      means: /about the same|^same/i,
      says: /\b(the same|unchanged|no (change|different)|steady|same as)\b|\b(?:nothing|not much|not a thing)(?:'s| has| is)? (?:really |ever |much )?(?:changed|different|moved)\b|\b(?:hasn't|has not|haven't|have not|didn't|ain't|isn't)(?: really| much| even| actually)* (?:changed?|budged?|moved?|any different|different|gone (?:up or down|anywhere))\b/i,
    },
    {
      means: /lower|decrease/i,
      says: /\b(lower|went down|gone down|less( (now|than|money))?|decreased?|dropped|pay cut|making less|not (as|so) (much|high|good|well)\b|n't as (much|high|good)|(wife|husband|partner|spouse) (stopped|quit|isn't|is not|not) working|cut (my|our) hours|hours (got|were) cut)\b/i,
    },
    { means: /savings/i, says: /\b(savings?|saved( up)?|my own money|401k|nest egg)\b/i },
    {
      means: /family gift|gift/i,
      says: /\b(gift(ed)?|my (parents|folks|mom|dad|mother|father|in[- ]?laws|grandma) (gave|helped|paid|chipped|gifted)|from (my|our) (parents|folks|mom|dad|mother|father|in[- ]?laws|grand\w+|family))\b/i,
    },
    {
      means: /home sale|sale/i,
      says: /\b(sold|selling|sale of) (my|our|the|her|his)?.{0,16}(house|home|condo|place)|\bproceeds\b|\bhome sale\b/i,
    },
    {
      means: /borrowed/i,
      says: /\b(borrowed|(?:lent|loaned|fronted) (?:it|me|us|the|most|some|half|part)|loan from|took a loan|credit card|heloc)\b/i,
    },
    {
      means: /^other$|inherit/i,
      says: /\binherit(?:ed|ance)?\b|\bleft (?:it|that|the money|some(?: money)?|everything|me|us)\b(?! (?:at|in|alone|out|with|by|the|my|here|there|when|because)\b)/i,
      asked: asksForMoney,
    },
    {
      means: /spouse/i,
      says: /\b(husband|wife|spouse|married(?! to (?:his|her|their|my|the borrower's) (?:brother|sister|son|daughter|mom|mother|dad|father|cousin|uncle|aunt|friend|nephew|niece))|(?:better|other) half|hubby|wifey|the (?:missus|mrs))\b/i,
    },
    {
      means: /parent/i,
      says: /\b(mother|father|mom|dad|mama|momma|mommy|mum|papa|poppa|daddy|pops|parents?)\b/i,
    },
    { means: /^parent/i, says: theyAreMy('son|daughter|kid|child|boy|girl'), asked: asksOwnRelation },
    {
      means: /^child/i,
      says: /\b(son|daughter|child|kid)\b|\bmy (?:\w+ )?(?:oldest|eldest|youngest|middle|only|older|younger) (?:boy|girl|one)\b/i,
    },
    {
      means: /^child/i,
      says: theyAreMy('mother|father|mom|dad|mama|momma|mommy|mum|papa|poppa|daddy|pops|parents?'),
      asked: asksOwnRelation,
    },
    { means: /sibling/i, says: /\b(brother|sister|sibling)\b/i },
    // Relatives by marriage are none of the nearer ones; what a step-parent is counted as, nobody can tell.
    { means: /^(?:cousin|relative)$/i, says: /[- ]in[- ]laws?\b/i },
    { means: /^other$/i, says: noneOfTheNearest, asked: asksRelation },
    {
      means: /^family$/i,
      says: /\b(cousin|uncle|aunt|nephew|niece|in[- ]?laws?|related|relative)\b/i,
    },
    {
      means: /^family$/i,
      says: /\b(brother|sister|my (mom|dad|mother|father|son|daughter|wife|husband))\b/i,
      broad: true,
    },
    {
      means: /friend/i,
      says: /\b(friends?|buddy|buddies|pal|bestie|besties|bff|(?:went to|in) (?:\w+ )?(?:school|college) together|go way back)\b/i,
    },
    {
      means: /colleague|same (team|company)/i,
      says: /\b(co-?worker|colleague|work (together|with (him|her))|work(?:ed)? (?:at|in|for|on) the same \w+|same (office|company|shift))\b/i,
    },
    { means: /^maybe$/i, says: /^(?:it )?(?:could|may) be(?: hard| tough| difficult| tight)?[.!]*$/i },
    {
      means: /^not hard$/i,
      says: /^(?:no,? )?(?:(?:i|we)(?:'re|'m| are| am|'ll be| will be) (?:all |just |doing )*(?:good|fine|set|covered|on top of it)|(?:it'll be |it's |it will be )?(?:a )?(?:piece of cake|walk in the park|breeze|cinch|no sweat|no biggie)|(?:i|we)(?:'ve| have)? got (?:it|that) (?:covered|handled)|(?:i|we)(?:'ll| will| can) (?:make it|manage it|handle it)(?: just)?(?: fine| easy| no problem))[.!]*$/i,
    },
    { means: /^not hard$/i, says: /\b(?:can't|cannot|don't) see (?:why|how) (?:it|that) (?:would|will)(?! ?n['o])\b/i },
    { means: /business/i, says: /\b(business partner|do business|supplier|client|customer|vendor)\b/i },
    { means: /on leave/i, says: /\b(on leave|maternity|fmla|leave of absence|sabbatical|medical leave)\b/i },
    {
      means: /no longer|left/i,
      says: /\b(no longer|left(?! (?:for (?:lunch|the day|the night|home|a|vacation|the weekend|an)|early|work|a message|already for|his|her|their|me|you|the (?:office|building|desk))\b)|quit|resigned|terminated|let go|parted ways|(?:hasn't|has not|haven't|have not|ain't) (?:been|worked) (?:with us|here|around|for us|at \w+)(?: \w+){0,2} since\b|(?:isn't|is not|ain't|not) with us any ?more|doesn't work here|not here anymore|used to)\b/i,
    },
    { means: /contract/i, says: /\b(contract(or)?|temp agency|staffing)\b/i },
    {
      means: /^active/i,
      says: /\b(active|(?:came|come|is|she's|he's|they're|are) back(?! (?:on|in|next|from \w+ (?:next|on|in)|monday|tuesday|wednesday|thursday|friday)\b)|back (?:at|to) work|still (here|works?|working|employed)|currently (employed|works?)|works here)\b/i,
    },
    {
      means: /not sure|don't know|unsure/i,
      says: /\b(not sure|don't know|no idea|unsure|no clue|couldn't tell|can't remember|don't remember|dunno|beats me)\b/i,
    },
    {
      means: /rather not|decline|cannot say|prefer not/i,
      says: /\b(rather not|prefer not|can't say|cannot say|not allowed|decline|not at liberty|company policy|can't (give|share|disclose|discuss|release|tell))\b/i,
    },
    { means: /^full[- ]time/i, says: /\bfull[- ]?time\b/i },
    { means: /^part[- ]time/i, says: /\bpart[- ]?time\b/i },
    { means: /temporary/i, says: /\b(temp|temporary|seasonal)\b/i },
    {
      means: /own choice/i,
      says: /\b(nobody|no one) (made|forced|told|pushed|pressured)\b|\bi (wanted|chose|offered|volunteered)\b|\bof my own\b/i,
    },
    {
      means: /asked me to/i,
      says: /(?<!\b(?:nobody|no one) )\b(asked|told|made|pressured|forced|begged) me\b/i,
    },
    { means: /did not get/i, says: /\b(didn't|did not|never|haven't) (get|got|gotten|receive|received)\b/i },
    {
      means: /^(?:together|both(?: of us)?)$/i,
      says: /\b(together|both of us|split it|half each|we both|(?:go|split|do|it's|pay|are|is) (?:it )?(?:fifty[- ]fifty|50[-/ ]50|half and half)|^(?:fifty[- ]fifty|50[-/ ]50))\b/i,
    },
  ],
  bordering: [
    {
      means: /^employer$/i,
      says: /\b(?:raise|pay (?:went|rise|bump|increase|cut)|my pay|salary|wages|bonus|more money|hours|(?:new|different|another) (?:boss|manager|supervisor|job|office|location)|(?:just|only) (?:the |that |this )?one|(?:the|that) one|quit|resigned|left|moved to|transferred|work(?:ing)? (?:at|for)|(?:i'm|i am|now) (?:at|with)|company|firm|inc|corp|corporation|llc)\b/i,
    },
    {
      means: /self-employed|own business/i,
      says: /\b(?:i|i'm|we|we're)(?: \w+)? (?:drive|driving|clean|cleaning|fix|fixing|paint|painting|build|building|teach|teaching|cook|cooking|deliver|delivering|haul|hauling|farm|farming|babysit|nanny|cut|repair|install|sell|selling|weld|bartend|landscape|roof|frame|mow|truck|tutor|sew|bake|wait tables|serve|work)\b|\bi do (?:hair|nails|construction|drywall|roofing|landscaping|odd jobs|deliveries|gigs?|day labor|sales|lawn)|\bfor a living\b|^(?:truck(?:er| driver)|driver|farmer|farming|construction|sales|odd jobs|gigs?|day labor|seasonal work|contract work)[.!]*$/i,
    },
  ],
  onlyMentioned,
  negator:
    /(\b(me|us|i|we|myself) (and|with)\s*)$|\b(?:looking|searching|hunting|appl(?:y|ied|ying)) (?:for|to) (?:(?:an?|some|any|new|steady|regular) )*$|(\b(not|no|never|neither|nor|isn't|ain't|don't|doesn't|didn't|won't)( (a|an|the|on|in|from|for|with|by|at|to|my|our|out of|using|going to|really|do|use|have|want))*|n't( \w+)?)\s*$/i,
  shifting:
    /\b(for now|at first|(?:and )?(?:then )?later (?:my|the|our|we|i|he|she|they|maybe|on)|when it (?:works|wants|feels like it)|(?:most|half|some|part) of the (?:time|year)|used to|then (i|it|we|he|she|they|maybe|rent|live|sell|move)|eventually|until|later on|part of (it|the)|(?:rent(?:ing)?|leas(?:e|ing)|let(?:ting)?|tenants?|renters?)(?: out)?(?: in)? (?:the |a |an |one |two |my |our |some |its )?(?:(?:spare|extra|other|back|front) )?(?:basement|upstairs|downstairs|rooms?|bedrooms?|garage|units?|half|other side|guest house|adu)\b|(one|some|half|other) of (it|them|the)|(gave|helped|chipped in|pitched in|put in|contributed)( me| us)?( out)?( with)? (a (little|bit)|some(?! of))( bit)?( of (it|money))?[.!]*$|sometimes|but (?!(that's|it's) (fine|ok|okay)|thanks|thank)\w+|although|though|however|except|temporarily|(the |all the )?(rest|remainder)( of (it|the money))? (is|was|came|comes|are|were|i|we|out of|from)|part(ly)? |semi|half .{1,30} half)\b/i,
  all: /\b(all (of (them|the above|those)|three|the above)|everything|all of it)\b/i,
  several:
    /^(?:(?:i'm|i am|i do|i guess|kind of|sort of|a (?:little )?(?:bit )?(?:of )?|it's|well) ?)*both(?! (?:of us|of my|my|parents|the|our)\b)/i,
  none: /\b(none( of (them|those|these|the above))?|neither|no plans?|nothing like that|not any of)\b|^(no|nope|nah)[.!]?$/i,
  yesLabel: /^(yes|true|active|done|agree)$/i,
  noLabel: /^(no|false|not done)$/i,
};
