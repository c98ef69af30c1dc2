import { asksOfOthers } from '../../opt-out-words.js';
import type { IntentCue } from '../language.js';
import { asksToBeCalled } from './asks-to-be-called.js';

/** What an English speaker says instead of answering; the first cue that is met counts. */
export const intents: readonly IntentCue[] = [
  {
    // What surely ends contact is read before (opt-out-words.ts). These may mean this call alone: there they are asked.
    intent: 'stop',
    words: /^(please |just )*(hang up|end (this|the) call)( please| now)?[.!]*$|^stop\b[.!,]/i,
  },
  {
    intent: 'complaint',
    words:
      /\b(file|make|lodge|filing|making) (a|an official|a formal) complaint|\bcomplain(ing)? (to|about|with)\b|\b(my|a|get a|call(ing)? (a|my)) (lawyer|attorney)\b|\b(i'm|i am|we're|we are) represented by (an? |my |our )?(lawyer|attorney|counsel)\b|\bsue\b|\bsuing\b|\b(call(ing)?|report(ing)?).{0,20}\b(police|cops|cfpb|bbb|attorney general)\b|\bharass(ing|ment|ed)?\b|\bcfpb\b|\breport you\b|\bconsumer (protection|financial)\b/i,
    unless:
      /\bi('m| am) (a|an) (\w+ )?(lawyer|attorney)|\bwork (as|for) (a|an) (\w+ )?(lawyer|attorney)|\b(?:lawyer|attorney) (?:also |already |just )?(?:signed|did|handle[ds]|filled|filed|sent|told|said|explained|drew|reviewed|looked|read|helped|was (?:there|with|present)|went over|took care|mailed|faxed)\b/i,
  },
  {
    intent: 'hardship',
    words:
      /(?<!\b(?:he|she|they|the borrower|(?:somebody|someone) else)\b(?:(?!\b(?:i|we|me|us|my|our)\b)[^.!?;,]){0,16})\b(can't|cannot|can not|cant|couldn't|unable to|not able to) (make (it|the|my|this|that)? ?(payment|this month|mortgage|note)|make it this month|afford|pay (it|the|my|this|anything|for it)|keep up|cover (it|the|my))|\b(lost (my|his|her|our) (job|work|income|hours)|laid (me |him |her |us )?off|got fired|been fired|out of work|unemployed|furloughed|hours (got|were|have been) cut|cut (my|our|his|her|their) hours|behind on|fell behind|falling behind|getting behind|foreclosure|bankrupt(cy)?|struggling|in the hospital|medical bills|got sick|been sick|real sick|cancer|chemo|disabled|money('s| is) (real |very |so )?tight|barely (making|getting|scraping)|broke right now|hardship)\b/i,
    unless:
      /\b(never|not|n't|wasn't|haven't) (been )?(laid off|fired|behind|lost my job|struggling|unemployed|bankrupt)|work (at|in|for) (the|a) hospital|\b(laid (me )?off|lost my job|fired|out of work|unemployed|furloughed|behind|sick|hospital|struggling|cancer|chemo|bankrupt\w*)\b.{0,60}\b(but|and|then|now|so|since then)\b.{0,30}\b(started?|found|new job|got (a|another|hired|back|over|better)|hired|working|work (at|for|again)|at work|back (at|to|on)|caught up|better now|recovered|fine now|current|paid off|over now)\b|\b(laid off|lost my job|fired|out of work|unemployed|furloughed|sick|hospital|cancer|chemo|bankrupt\w*)\b.{0,24}\b(years? (ago|back)|back then|in (19|20)\d\d|as a (kid|child)|when i was)\b/i,
  },
  {
    intent: 'denies-knowledge',
    words:
      /\bnever (?:(?:took out|take out|taken out|signed(?: for)?|applied for|agreed to|heard of|guaranteed|asked for) (a|any|no|this|that|the|for)( \w+)? ?(loan|mortgage|guarantee|such|thing|of it|papers?|house)|(?:had|got) (?:a|any|no|this|that|the)(?: \w+)? (?:loan|mortgage|guarantee|house))|\b(don't|do not|didn't|did not|dont) (know|have|recognize|take out|sign|apply for|agree to|guarantee)( anything| nothing)?( about| of)? (a|any|this|that|no)( \w+)? ?(loan|mortgage|guarantee)\b|\bnever (agreed|signed|heard)( to| of| about)? (that|this|it|anything)\b|\bnews to me\b|\b(?:somebody|someone) (forged|used my (?:name|identity|info(?:rmation)?|social)|stole my (?:name|identity|info(?:rmation)?|social|id)\b)|\b(identity theft|stole my identity|forged)\b|\bi (don't|do not) have a (mortgage|loan)\b/i,
    unless: /\b(other|another|else)\b/i,
  },
  {
    // "What mortgage? I did not sign anything": to deny the act is to deny the loan, where no act was asked about.
    intent: 'denies-knowledge',
    words:
      /\bwhat (?:loan|mortgage|guarantee)\b[^a-z0-9]+(?:(?:but|no|and|well) )?(?:i|we)(?:'ve)? (?:never|did ?n[o']?t|do ?n[o']?t|have ?n[o']?t|ain't|owe|got|have) ?(?:(?:even|ever) )?(?:sign|appl|took|take|taken|borrow|agree|ask|got|get|have|had|owe|any|no|nothing)/i,
  },
  {
    intent: 'denies-knowledge',
    words:
      /\b(?:i|we)(?:'ve)? (?:never|did ?n[o']?t|have ?n[o']?t) (?:even |ever )?(?:sign(?:ed)?|agreed?(?: to)?|appl(?:y|ied)(?: for)?|borrow(?:ed)?|t[ao]ken?(?: out)?|took(?: out)?) (?:anything|nothing|any (?:of (?:it|this|that)|(?:\w+ )?(?:loans?|mortgage|papers?|paperwork|contract|documents?|money))|a (?:\w+ )?(?:loan|mortgage)|money)\b|\b(?:i|we)(?:'ve)? (?:have|got|have got) no (?:loan|mortgage)\b|\bnever (?:took|take|taken) (?:a|any|out a) (?:loan|mortgage)\b/i,
    unless: /\byet\b|\bother\b|\belse\b|\bbesides\b/i,
    unlessAsked: /\bsign|\bother (?:loans?|guarantees?)|\banother\b/i,
  },
  {
    intent: 'wrong-person',
    words:
      /\bwrong (number|person|guy|lady|phone)\b|\b(nobody|no one|no-one) (here )?(by|with|named|called) (that|this)|\bno such (person|guy|man|woman|name)\b|\b(there's |there is )?no (?!one\b)\w+ (here|at this number)\b|\b(don't|do not|dont) know (him|her|any \w+ \w+|that person|anyone|anybody|nobody)\b|\bnot (his|her|their) (number|phone)\b|\b(no longer|not|isn't) (his|her|their) (number|phone)( (any ?more|any longer|now))?\b(?! (is|at|of)\b)|\bnot (him|her) (this|speaking)|\bi'm not (him|her|that person|who you)\b/i,
  },
  {
    intent: 'wrong-person',
    words:
      /^(?:\w+,? )?(?:this is|i'm|i am|im) (?:his|her|their) (?:wife|husband|son|daughter|mom|mother|dad|father|brother|sister|roommate|girlfriend|boyfriend|assistant|kid)\b/i,
    unlessAsked:
      /\b(?:relat|know (?:him|her|them|each)|who (?:are|is) (?:you|this|calling)\b|speaking|am i|is this|may i|can i)/i,
  },
  {
    intent: 'agent',
    words:
      /^(agent|person|representative|operator|human|rep|live agent|real person|customer service|somebody real)( please| now)?[.!]*$|\b(speak|talk|chat|spoke|talking|speaking|transfer me|connect me|put me (through|on)|put(?= (?:a |an |some)[a-z ]{3,14} on\b)|get me|give me|let me (talk|speak)|want|need|rather have|like) (with |to |directly to )?(a |an |the |your |some |another |actual |real |live |somebody |someone )*(agent|person|human( being)?|representative|rep|operator|manager|supervisor|customer service|somebody real|somebody|someone|real person|live person)\b(?! (else )?(at work|in hr|in my))|\b(real|live|actual) (person|human|agent|people)\b|\btransfer me\b(?! (money|funds))/i,
    unless: /\b(i'm|i am|she's|he's|as) an? (\w+ ){0,2}(agent|representative|operator|rep|manager)\b|\btransfer me 2/i,
  },
  {
    intent: 'language',
    words:
      /\b(chinese|mandarin|cantonese|spanish|español|espanol|vietnamese|korean|russian|tagalog|hindi|arabic)\b.{0,12}(please|por favor|instead|speak|ok)?$|\b(no|not|don't|little|poor) (speak |hablo |good |much |understand )?(english|inglés|ingles)\b|\bno hablo\b|\b(habla|speak) (español|espanol|spanish|chinese|mandarin)|\b(por favor|en español|en espanol)\b|\b(interpreter|translator)\b|^(中文|普通话|国语|zh|中文谢谢)$|(说|讲|用|换|改|切|要|请|发).{0,3}(中文|普通话|国语|汉语)|^(中文|普通话)(可以|行|好)?(吗|吧|嘛)|[看听]?不(太|大)?(懂|明白|会)(说|讲|看|听)?英(文|语)/i,
    unless:
      /\b(i'm|i am|as|she's|he's) an? |teach|restaurant|food|company|hospital|\b(don't|do not|dont|can't|cannot|cant|no|not) (read |speak |understand |know |write )?(any )?(chinese|mandarin)\b|\b(he|she|they|we|it|wife|husband|mom|dad|mother|father|boss|manager|landlord|parents|family)('s|'re| is| are| was| were) (all |both |from )?(chinese|spanish|korean|vietnamese|russian)\b|教|老师|培训|翻译/i,
  },
  {
    intent: 'slower',
    words: /\b(slow(er)?( down| please|ly)|slower|too fast|so fast|more slowly|speak slow|talk slow)\b/i,
  },
  {
    intent: 'doubt',
    words:
      /\b(scam(mers?|ming)?|fraud(ster)?|phishing|(?<!\b(?:my|the|in|to|their|your) )spam( call)?|con artist)\b|\b(is|are) (this|you) (for real|legit(imate)?|even real|really (the bank|from)|a (real|legit))|\bhow do i know (you|this|it|that)\b|\bprove (it|you|that)\b|\b(don't|do not) (trust|believe) you\b/i,
    unless: /\bfraud (department|analyst|team|investigat|prevention)/i,
  },
  {
    intent: 'doubt',
    code: 'asks-who',
    words:
      /\bwho('s| is| are) (this|you|calling|speaking|on the (line|phone)|am i|that)\b|\bwho('re| are)? (you|ya'?ll)( with| people)?\b|\bwhere are you calling from\b|\bwhat company (is this|are you)\b/i,
  },
  {
    intent: 'why',
    words:
      /^(but |so |and |well |uh )*(why|what for|how come)\b[?.!]*$|\bwhy (do|would|should|are|is|does|you|ya|on earth|in the world|exactly) ?(you|y'all|that|i|we|it|this|the bank)?.{0,20}\b(ask(ing)?|need|want|know|matter|important|have to|tell|calling|care|record(ing|ed)?)\b|\bwhy record\b|\bwhat('s| is) (the|this) (recording|call|question|information|info) for\b|\bwhat('s| is|s) (it|that|this|the|all this) ?(all )?(for|about|reason|purpose)\b|\bwhat (do|are|would|does) (you|y'all|it) (need|want|use|using|going to do with).{0,15}\b(for|that|it)\b|\bwhat does (that|this|it) (have to do|matter)\b|\bwhat (business|concern) is (it|that)\b|\bfor what (reason|purpose)\b|(?:^|[,.;!?] ?)(?:(?:but|and|wait|huh|uh|um|so) )*what (loan|mortgage|guarantee|house)\b(?! (amount|number|rate|officer))/i,
  },
  {
    intent: 'repeat',
    words:
      /^(what|huh|sorry|pardon|come again|excuse me|repeat|say what|eh|hello|hm+)( me| that)?[?.!]*$|\b(repeat|replay|rephrase|reiterate|resay)(ed|ing)?\b|\b(say|said|ask|tell|read|run|go over|state|give|play|hear)\b.{0,30}\b(again|over(?! (?:the|a|an|there|here|by|at|to|in|on|email|text|\d))|one more time|once more|another time|a second time|gain)\b|\b(one more time|once more|again please|come again|pardon me|beg your pardon)\b|\b(didn't|did not|couldn't|could not|can't|cannot|cant|didnt|couldnt|don't|hardly|barely|not) (quite |really |even |seem to )?(hear|catch|get that|get what|make out|make that out)\b(?! (about|from|of|any|back))|\b(missed (that|what|it)|speak up|louder|breaking up|cutting out|you cut out|bad connection|bad line|static)\b|\bwhat (did|was|were) (you|that|it|the question).{0,18}(say|said|ask|asked|asking|mention|question|again)\b|\bwhat (was|is) (that|the question)( again)?\b|\bneed to know again\b|\bsay that\?/i,
    unless: /^(yes|no|yeah|nope)\b.{0,6}(, )?(i |we )?(said|say)/i,
  },
  {
    intent: 'help',
    words:
      /^help( me)?[?.!]*$|\b(help me (with|answer|understand|out)|what can i say|what (are|were) (my|the) (options|choices)|how (do|should|am|can) i (answer|say|respond|supposed to answer|do this)|what do you mean|what does (that|this|it) mean|what('s| is) (a|an|that mean) ?(co-?borrower|guarantor|guarantee|escrow|mean|that mean)?|(don't|do not|dont|didn't) (really |quite )?understand( the question| what| you| that| this)?|i'm (confused|lost)|which (button|key|number) do i)\b/i,
    unless: /\bwhat('s| is) a good (time|day)/i,
  },
  {
    intent: 'text-me',
    words:
      /\b(text (me|it|us|that)|send (me )?(a |it (by|in a) |via )?(text|sms|message)|by text|via text|over text|in a text|shoot me a text|can (i|we|you) text|prefer (a )?text)\b/i,
    unless:
      /\b(don't|do not|dont|stop) text|\b(permission|consent|agreed?|right) to text|got (a|your|the)|by text (last|yesterday)/i,
  },
  {
    intent: 'back',
    words:
      /\b(go back|previous question|last question|question before|back up a|start over|wrong (answer|button|key)|(pressed|hit|said|gave|put|told) (you )?(the )?wrong( \w+)?|change my (last |previous )?answer|that was (a mistake|wrong))\b|^(?:(?:oh|oops|sorry|wait)[ ,]+)*i (?:made a mistake|got (?:it|that) wrong)\b|^back( please)?$/i,
    unless: /\b(let me|lemme) start over/i,
  },
  {
    // A wish about hours: the words may name when not, when, or both.
    intent: 'later',
    code: 'not-at-that-time',
    words:
      /\b(?:don't|do not|dont|never|please not|not)(?: ever)? (?:call|ring|phone|text|contact|bother|try|reach)(?:ing)?(?: (?:me|us|here))?(?: (?:at (?:work|night|home|this (?:hour|time)|\d)|before|after|between|until|till|past|on (?:mon|tues|wednes|thurs|fri|satur|sun|week)\w*|in the|during|while|when|so (?:early|late)|(?:this|that|too) (?:early|late)|early|late|mornings|evenings|nights|weekends))\b|\b(?:no|not) (?:calls?|texts?) (?:before|after|at (?:work|night)|in the|during|on (?:weekends?|sundays?|saturdays?))\b/i,
  },
  {
    // About the number of somebody else: a person keeps to it, and the talk goes on.
    intent: 'later',
    code: 'not-to-others',
    words:
      /\b(don't|do not|dont|never|please not|stop)( ever)? (call|ring|phone|text|contact|bother|try)(ing)?( (to|up))? (my|our) ((old|new|current) )?(boss|work(place)?|job|office|employer|company|hr\b|manager|supervisor|landlord|colleagues?|wife|husband|mom|mother|dad|father|parents|family|son|daughter|kids?)\b/i,
    unlessAsked: asksOfOthers,
  },
  asksToBeCalled,
  {
    intent: 'later',
    words:
      /^(?:(?:sorry|i'm|i am|im|still|currently|just|right now)[, ]+)*(?:at work|on (?:the|my) (?:job|shift|clock)|behind the wheel|driving)(?:,? (?:right now|now|at the moment|still))?[.!]*$/i,
    unlessAsked: /\b(?:employed|retired|still work|working|do you work|most days)\b/i,
  },
  {
    // "Phone in the morning, paperwork in the afternoon" tells of work.
    intent: 'later',
    words:
      /\b(?:call|try|ring|phone|reach|catch|contact|text|come|get) (?:after|in (?:an|a|the|half|about)|at \w+|when|around \w+|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:afternoon|evening))\b/i,
    unless:
      /\b(don't|do not|stop|never) call\b|\bnot now\b|\bmaybe (later|some other|another)|\b(?:i|we|they|he|she) (?:call|try|ring|phone|reach|catch|contact|text|come|get)\b/i,
    unlessAsked: /\b(?:most days|at work|what do they do)\b/i,
  },
  {
    intent: 'later',
    words:
      /\b(call|try|ring|phone|reach|catch|contact|text|come|get) (?:(?:me |us |you |back )(back )?(after|in (an|a|the|half|about)|at \w+|when|around \w+|on (mon|tues|wednes|thurs|fri|satur|sun)day|this (afternoon|evening))|(me |us |you |back )?(back )?(some other time|another (time|day)|later|tomorrow|tonight|next week))\b|\b(call|ring) (me )?back\b|\b(i'm|im|i am|we're|little|kind of|kinda|really|too|so|pretty|very|he's|she's) (a (little|bit) |kind of |really |very |pretty |so |too )?(busy|driving|at work right now|in a meeting|in the middle of|about to(?! (?:switch|change|start|move|quit|sell|refinance|retire|pay|close|sign|buy|finish|lose|take out|get (?:a|an|promoted|married|laid|fired|divorced|paid)|leave (?:my|the|this|that) (?:job|company|employer)|be (?:\w+ed|let go))\b)|on the road|with a (customer|client|patient)|on another (call|line))\b|^busy\b|\b(bad|not a good|isn't a good|ain't a good|not the best) time\b|\b(some other|another) time\b(?! (i|we) )|\bcan('t| not|not) talk( right)?( now)?\b|\b(do|talk about|finish) (this|it) (later|tomorrow|another)|^later( please| on)?[.!]*$|\bhold on a (minute|second|sec)\b$/i,
    unless: /\b(don't|do not|stop|never) call\b|\bnot now\b|\bmaybe (later|some other|another)/i,
  },
];
