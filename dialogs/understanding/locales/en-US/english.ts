import type { Language } from '../language.js';
import { anotherSpeaks } from './another-speaks.js';
import { bearsOn } from './bears-on.js';
import { choice } from './choices.js';
import { doubts, fillers, hedge } from './doubts.js';
import { likeness } from './employer/likeness.js';
import { organizationIn } from './employer/said.js';
import { events } from './events.js';
import { exclusions } from './exclusions.js';
import { frames, tellingClauses } from './frames.js';
import { intents } from './intents.js';
import { polarity } from './polarity.js';

const common = new Set(
  'the a an i you we they he she it my your our their his her is are was were am be been do did does have has had will would can could to of in on at for with by from and or but not no yes this that there here so as if just about me him them us what which who how when where any some all one'.split(
    ' ',
  ),
);

/** American English as people speak and type it. */
export const english: Language = {
  intents,
  exclusions,
  doubts,
  frames,
  tellingClauses,
  bearsOn,
  hedge,
  fillers,
  vague: {
    role: /^(?:(?:i'm |i am |just )*(?:the |a )?(?:big )?boss(?: man| lady)?|(?:it's |that's |it is )?(?:kind of |a little |sort of )?(?:complicated|hard to (?:say|explain|describe)|a long story)|(?:i'm |i am )?(?:just |only )*(?:an? )?(?:regular|ordinary|normal|average|plain|simple|everyday) (?:guy|joe|person|worker|employee|man|woman|gal|joe schmo)|(?:it's |it is |same )?(?:the )?same(?: (?:as|thing|one|job|title).*)?|(?:it's |it is )?(?:all )?(?:on|in) (?:the|my|your) (?:form|application|file|system|paperwork|stub).*|(?:today|tomorrow|yesterday|later|now)|(?:lol|ha(?:ha)+|lmao)|(?:i |i've |we )?(?:just |recently )?(?:quit|left|retired|got fired|got laid off)(?: .*)?|(?:i'm |i am )?(?:on (?:leave|vacation|break)|off(?: work| sick)?|retired|unemployed|out of work)|[\d\s.,]+|(?:i )?(?:just )?(?:help(?:ing)?(?: out)?|work hard|work there)|(?:it|they|that)(?:'s| has| have| keeps?| just| recently)* (?:always )?chang(?:ed|es|ing)\b.*|(?:i )?wear (?:a lot of|lots of|many|several|all the) hats|(?:you )?name it(?: i do it)?|nothing (?:fancy|special|major|big|official)|(?:just |only )?the new (?:guy|girl|hire|one|kid)|(?:i'm |i work |i'm on |just |on )*(?:full|part)[- ]?time|(?:i'm |just |on )*(?:the )?(?:hourly|salaried|salary|union|overnights?|nights|days|(?:day|night|swing|first|second|third|graveyard) shift|permanent|temporary|contract|seasonal))[.!]*$|^(i('m| am)? |just |an? |in |some |doing |do |mostly |lots of |kind of |regular )*(stuff|things?|management|work|whatever|everything|(a )?bit of everything|a little of everything|this and that|worker|employee|staff|employed|business|office( stuff| work)?|normal (stuff|job)|technical( stuff)?|admin|a job|labor|computers?|(?:a )?(?:little |little bit |bit )of (?:everything|this and that|all of it)|jack of all trades(?: really| basically| i guess)?|(?:(?:a )?(?:little )?(?:bit )?of |a little )this(?:,? and)?,? (?:(?:a )?(?:little )?(?:bit )?of |a little )that|the usual|odd jobs|nothing( much)?|whatever (?:they|the boss|he|she) (?:needs?|wants?|tells? me|asks?|says?)(?: (?:done|me to do|to do|for|doing))?|wherever they (need|put) me)[.!]*$|^(?:i'm|i am|i work|i've been|i've worked|we're) in (?:sales|retail|construction|finance|banking|health ?care|it|i t|tech|education|insurance|real estate|marketing|advertising|logistics|manufacturing|hospitality|security|transportation|trucking|shipping|food service|customer service|law enforcement|(?:the )?government|operations|agriculture|entertainment|media|(?:the )?(?:restaurant|hotel|car|auto|oil|film|music|food|travel|service|medical|legal|construction|energy) (?:business|industry|field))(?: (?:mostly|basically|mainly|for \w+ years|now))*[.!]*$|^(i |just |do |doing |some )*(stuff|things) (in|at|around|for) |^(?:it's |i do |i'm |i am |i'm in |i work in |just |like )*something (?:in|with|to do with|around|at|for) |^(?:i )?(?:don't|do not|never)(?: really| actually| even)? (?:have|got|had) (?:one|a title|a job title|any(?: title)?|an? (?:official|real|formal) (?:one|title))\b|^(?:there(?:'s| is) )?no (?:real |official |job )?title\b/i,
    address:
      /^(?:i |we )?(?:travel|drive around|move around|am on the move)(?: (?:a lot|around|all the time|all over|everywhere|constantly|for work|mostly))*[.!]*$|^(?:from |at |in |on )(?:my |the )?(?:kitchen(?: table)?|couch|sofa|bed(?:room)?|living room|garage|basement|home office|truck|car|van)[.!]*$|^(?:it's |its |the |at )*same (?:address|place|one|house|home|as)\b.*$|^(?:i'm |i work |we work |at |in |on )*(?:different|various|multiple|several|many|lots of|all kinds of|all sorts of) (?:\w+ )?(?:places|sites|locations|offices|jobs|spots|stores|towns|cities)\b(?!.*\d).*$|^(?:you can |just |go )*(?:google|look up|look) it\b.*$|^(?:i'm |we're |it's )?hybrid\b(?!.*\d).*$|^(?:we|i)?(?:'ve| have)? ?(?:haven't|have not|not|still) (?:decided|picked|chosen|found|closed|looking)\b.*$|\bno (?:street |house )?(?:address|street name|number) yet\b|^(?:it's |its |at )*(?:the|that|an?) (?:[\w-]+ ){0,2}(?:one|house|home|place|building) (?:with|by|near|next to|behind|across|that|on the corner|at the end|down the|up the)\b(?!.*(?:\d|\b(?:street|st|road|rd|avenue|ave|drive|dr|lane|ln|boulevard|blvd|court|way|place|circle|highway|hwy)\b)).*$|^(?:i'm |we're |i go |i work )?(?:all over|wherever (?:they|he|she|the \w+|i'm|i am|work|it) (?:sends?|needs?|puts?|sent|told|is|are|takes?)|out on the road|on the road)\b(?!.*(?:\d|\b(?:street|st|road|rd|avenue|ave|boulevard|blvd)\b)).*$|^(it's |its |i work |i'm |we're |just |right |somewhere )*(nearby|near ?by|close by|around( here)?|here|there|downtown|uptown|in town|across town|(over |down |out |up )?(by|near|around|close to|next to|behind|across from|past) .*|all over( the| town)?( \w+)?|different places|everywhere|(?:at|from) (home|work|my house|the office)|remote|remotely|online|in the city|the city|out of town|on the (north|south|east|west) side|home|the office|the usual)[.!]*$/i,
    text: /^(?:you know )?(?:how it (?:is|goes)|the drill|(?:quite )?a lot|plenty|loads|tons|a whole lot(?: of nothing)?)[.!]*$|^(i |just |do |doing |the |some |you know |it's |well )*(stuff|things|usual|whatever|same old( same old)?( thing| stuff)?|same (?:\w+),? (?:different|every|day in,?) day(?: out)?|nothing( much)?|not (?:much|a lot|very much)(?: really| honestly)?|too much|(?:boring|lots of|all kinds of|all sorts of|different|various|many|a lot of|random|other) (?:stuff|things|tasks)|(?:it's |it is |that's )?(?:complicated|(?:kind of )?hard to (?:explain|describe|say)|a long story)|(?:i )?(?:keep|stay) busy|(?:it )?(?:varies|depends|changes)(?: .*)?|nothing you'd (?:understand|know|care).*|see above|this and that|normal stuff|work|everything|fine|okay|ok|my job|what i'm told)[.!]*$|^(?:i do |do |just |the |well |about |pretty much )*same (?:thing|stuff|job|work)?(?: (?:as|that|like))? ?(?:(?:everybody|everyone|anybody|anyone|all of them|the others|most people)(?: else)?(?: does| do| there does)?|i (?:told|said|wrote|put)\b.*|before|last time|always)[.!]*$|^(?:i )?(?:don't|do not|no longer) work (?:there|for them)(?: any ?more| now)?[.!]*$/i,
  },
  speaksOf: {
    time: /\b(?:ago|since|years?|months?|weeks?|days?|when(?! (?:can|will|do|are|is))|after|before|during|until|long|recently|lately|while|forever|always|early|late|spring|summer|fall|autumn|winter|beginning|middle|end|week(?:end|day)s?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|pay ?day|christmas|new year|soon|never|morning|noon|afternoon|evening|tonight|lunch(?: ?time)?|o'clock|get off|shift)\b/i,
    amount:
      /\b(?:enough|much|many|lots?|little|bit|some|most|all|none|nothing|minimum|wage|salary|pay(?:check)?|commission|tips|income|money|dollars?|bucks|hundreds?|thousands?|grand|percent|half|quarter|the (?:usual|same)|average|normal|decent|plenty|low|high|varies)\b/i,
    work: /\b(?:work(?:s|ing)?|jobs?|company|business|firm|office|boss|shop|store|plant|employed|employer|self|retired|place|team|shift|department)\b/i,
  },
  workAsked: /\bdo you do at work\b/i,
  fewWords: /^\s*(?:[^\s,;]+\s+){0,5}[^\s,;]+\s*$/,
  duty: {
    asked: /\b(?:you must do|co-?borrower have to do)\b/i,
    untold:
      /^(?:(?:beats me|no idea|honestly|well|i don't know),? )*(?:(?:nobody|no one|they|the (?:bank|lender|broker)|y'all|you guys) (?:never |ever |really |even |didn't |has |have |hasn't |haven't )*(?:told|tell|explained?|said|say|showed|mentioned?|went over|covered)\b|(?:it|that|this)(?:'s| was| has| hasn't| wasn't)? (?:never|not|been)*(?: been)? ?(?:explained|told|mentioned|covered|made clear))(?: (?:any of )?(?:that|it|this|anything|nothing|a thing|to me|to us|me|us|part))*[.!]*$/i,
    denied:
      /^(?:i )?(?:don't|do not|won't|will not) (?:have to|need to|owe|must)?\b.{0,12}\b(?:pay|do|owe)\b|^nothing\b|^(?:that|it)(?:'ll never| won't| will never| will not|'s not going to| isn't going to| would never) happen\b|^(?:but )?(?:he|she|they)(?:'ll| will| always| does| do|'s going to)+ (?:always )?pays?\b(?!.*\b(?:i|me|we|us)\b)|\b(?:not|isn't) (?:my|our) (?:problem|business|job|debt|loan|responsibility)\b/i,
  },
  unchanged:
    /\b(no change|nothing('s| has)? changed|(hasn't|haven't|has not|have not|didn't|not) changed?|(still )?the same|same (as|number|phone|address|email)|all the same|unchanged|still good|no new|(?:just|only) this (?:one|number|phone)|same one|this (?:one|number|phone)(?:'s| is| works)? (?:fine|good|best|the best|ok|okay)|the (?:one|number) you(?:'re|'ve| are| have)? (?:just )?(?:called|calling|dialed|reached|got|texted|texting)|(?:i |we )?(?:don't|do not) have (?:any |an)?other(?:s| one| number| phone| email)?)\b|^(no|nope|nah|none(?: other)?|no others?(?: (?:one|number|phone))?|this (?:one|number|phone))[.!]?$/i,
  changed: /\b(changed|new (number|phone|email|address)|moved|switched)\b/i,
  choice,
  events,
  anotherSpeaks,
  contentWords: (text) =>
    (text.toLowerCase().match(/[a-z0-9']+/g) ?? [])
      .filter((word) => word.length > 2 && !common.has(word))
      .map((word) => word.replace(/(ing|ed|es|s)$/, '')),
  polarity,
  organizationIn,
  likeness,
};
