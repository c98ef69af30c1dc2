import type { DoubtCue } from '../language.js';

/** How an English speaker leaves out, refuses, dodges or blurs an answer; the first cue that is met counts. */
export const doubts: readonly DoubtCue[] = [
  {
    clarity: 'refused',
    code: 'refusal',
    words:
      /\b(rather not|prefer not(?: to)?|none of your|not (your|any of your) business|no of your|ain't your business|ain't none of your|mind your (own )?business|(that's|it's|is|kind of|pretty|too|real) (private|personal|confidential)|(not|never|n't) (gonna|going to|about to|comfortable|willing to|want to|wanna|allowed to|supposed to|have to|care to|like to|giving|telling|sharing|discussing|at liberty to|able to) ?(going to |to )?(say|tell|share|answer|give|giving|disclose|discuss|sharing|telling|answering|discussing|get into|go into|going into|saying)( you| that| this| my| it| out)?\b|won't (say|tell|answer|share|give)|(?:can't|cannot|can not|not able to) (?:really |actually |quite )?(?:talk about|discuss|speak about|get into|go into) (?:it|that|this|what i do|my (?:work|job))|refuse|(?:i'm|i am|we're|i'll|i will) (?:not|never|n't) (?:be )?(?:giving|telling|handing|sharing|reading|letting)(?: out)? (?:you|y'all|that|this|it|them|out|my|any|no|nobody|anybody)|(?:not (?:giving|handing) (?:you|y'all|that|this|it|out|my))\b|(?:that's|that is|it's) (?:my|our) (?:own )?(?:\w+ )?business|no comment|pass on that|skip (that|this) (one|question)|i('d| would) (just )?(as soon|rather) (not|keep)|don't (see|think) .{0,16}(your business|need to know|should))\b|^(pass|skip|next( question)?)[.!]*$/i,
  },
  {
    clarity: 'omitted',
    code: 'other-person',
    words:
      /\b(ask|talk to|check with|call|speak to|speak with) (my|the|our) (husband|wife|spouse|son|daughter|mom|mother|dad|father|agent|broker|accountant|realtor|lender|bookkeeper|partner|ex|boss|hr|sister|brother|loan officer|girlfriend|boyfriend|kids?)\b|\b(my|our|the) (husband|wife|spouse|son|daughter|mom|mother|dad|father|agent|broker|accountant|realtor|bookkeeper|partner|ex|sister|brother|loan officer|girlfriend|boyfriend|old man|kids?) (always |just |all |usually |mostly |kind of )?(does|did|handles?|handled|takes care|took care|deals?|dealt|pays?|set|keeps?|knows?|manages?|would know|has (all|that)|filled|'s the one|is the one)\b|\b(have to|need to|got to|gotta|better|should) ask (him|her|them)\b|\bask (him|her|them)\b/i,
  },
  {
    clarity: 'omitted',
    code: 'does-not-know',
    words:
      /\b(don't|do not|dont|doesn't|didn't|wouldn't|would not|couldn't|could not|can't|cannot|cant|never|not) (really |even |actually |quite |exactly |honestly |rightly |exactly |for sure |be able to )?(know|knew|recall|remember|rememeber|tell you|say( for sure| offhand| right now| exactly)?$|have (a|any|the|that|an) (clue|idea|answer|information|info|number|paper|exact|figure)|have (it|that|them) (in front|with me|on me|handy|here)|find|figure|think of it|look at it|looked|pay (it |any )?(much )?attention|pay any mind|keep track|understand|read|answer that|answer (yes|no))|\b(not|n't|isn't|ain't) (really |entirely |totally |exactly |completely |too |quite |all that |100 percent |very |so |for )?(sure|certain|positive|aware|familiar)\b|\bunsure\b|\buncertain\b|\bunaware\b|\bunclear to me\b|\b(no|any|a|got no|zero) (idea|clue|earthly|recollection)\b|\bno telling\b|\b((?<!n't |not |never )(forgot|forget|forgotten)|dunno|idk|beats me|who knows|god knows|lord knows|haven't (a|got a|the (foggiest|slightest)) ?(clue|idea)?|couldn't tell (you|ya)|slipped my mind|off the top of my head|in front of me|drawing a blank|escapes me|above my pay|not that i (recall|remember|know))\b|\b(have|need|got|gotta|let me|i'd|would) (to )?(go |have to )?(look (it|that|one|them) up|look at|check|pull (?:it |that |them |one )?up|grab|dig (it|that|one|them|those) (up|out)|dig (up|out)|find (it|the|out|my|one))|\b(i'll|will) (know|find out|check|look)\b/i,
  },
  {
    // Who only signed has not said that they knew what it was.
    clarity: 'unclear',
    code: 'in-part',
    words:
      /\b(?:just|only|all i did was) sign(?:ed)?\b|\b(?:told|asked|had|made|got|wanted) me (?:to )?(?:just )?sign\b|\bsigned (?:where|what|whatever) (?:they|he|she|i was)\b/i,
  },
  {
    clarity: 'unclear',
    code: 'hedge',
    words:
      /\b(maybe|perhaps|(don't|do not|didn't) (really )?(think|believe|reckon|suppose|expect|imagine)|hard to (say|tell)|probably|possibly|possibility|possible|likely|might|could (be|go)|may be|i think|i guess|i believe|i suppose|supposedly|i reckon|i figure|i assume|i imagine|(?<!what |some |which |this |that )kind ?of|kinda|sort ?of|sorta|depends?|depending|we'll see|should be|should have|more or less|either|sometimes|somewhat|not (necessarily|exactly|entirely|always|quite)|it varies|varies|fluctuates|goes up and down|up and down|different every|give or take|or so|a (few|couple|bit|little)|several|some|around|about|roughly|approximately|almost|nearly|if (i|we|they|it|you)|whichever|in between|half and half|yes and no|hopefully|i hope|hoping|like to think|something like|somewhere|here and there|whatever you (want|think|say)|either (way|one)|doesn't matter|don't care|both|(?:pretty|fairly|almost|reasonably) (?:sure|certain)|(?:haven't|have not|not|ain't)(?: yet| really| quite)? (?:decided|made up (?:my|our) minds?)|undecided|still (?:deciding|thinking|up in the air)|think (?:about it|it over))\b/i,
  },
  {
    clarity: 'unclear',
    code: 'middling',
    words:
      /^(well,? )?(it's |it is |we're |i'm |i |we |just )*(manageable|tight|so-so|getting by|get by|manage|managing|not (too |so |that )?bad|could be (better|worse)|hanging in there|barely|bits and pieces|scraped it together|fair(ly)?|mostly|most of (it|them))[.!]*$/i,
  },
  {
    clarity: 'evasive',
    code: 'counter-question',
    words:
      /\?\s*$|^(well |so |and |but |now |uh |hey |wait |okay |ok )*(what|why|how|who|when(?! (?:i|we|my|our|the|he|she|they|it|covid)\b)|where|which|do you|are you|is (it|this|that|there)|can (i|you)|could (i|you)|did you|does|would you|have you|(?:isn't|aren't|wasn't|weren't|doesn't|didn't|haven't|hasn't|won't) (?:it|he|she|they|we|you|that|this|there|everyone|everybody|anyone|anybody|most)|don't (?:they|we|everyone|everybody|most|people))\b/i,
  },
  {
    clarity: 'evasive',
    code: 'topic-change',
    words:
      /\b(anyways?|by the way|speaking of|let's talk|before (that|we)|first of all|what about|how about|you (already|should|oughta|ought to|guys) (have|know|got)|in (your|the|my) (file|system|records|computer|paperwork|application)|already (told|gave|said|answered|sent)|look it up|check (your|the) (records|file|system)|enough\b|whatever\b|you tell me|good question|funny you|let me ask you|i want to|i need|i'd like)\b/i,
  },
];

/** Words that keep a value from being committed. */
export const hedge =
  /\b(maybe|perhaps|hard to (say|tell)|probably|possibly|possibility|might|could be|may be|i think so|i think|i guess|i believe|i suppose|supposedly|i reckon|i figure|i assume|(?<!what |some |which |this |that )kind ?of|kinda|sort ?of|sorta|it depends|depends on|depending|more or less|either|sometimes|somewhat|not (necessarily|exactly|entirely|always|quite|as such|per se)|should be|if (i|we|they|it|you)|unless|only if|only when|hopefully|i hope|hoping|like to think|in between|half and half|not that i(?: (know|recall|remember|saw|noticed|signed|heard)|'m aware| am aware| can (?:think|recall|remember)|'ve (?:seen|heard|noticed))|as far as i know|to my knowledge|almost|used to be|technically)\b/i;

/** Sounds and phrases that come before an answer and carry none. */
export const fillers =
  /^(?:(?:um+|ha+|haha|uh+(?!-)|uhm|er+|hm+|mm+|ah+|oh|well|so|okay so|ok so|like|you know|let me see|let's see|let me think|hold on|hang on|wait|oops|whoa|hello|hi|hey|honestly|honey|lord|look|listen|thanks|thank you|sorry|please(?! do)|now|alright|all right|i mean|actually|to be honest|to tell you the truth|and|but|oh really|great|gosh|man|sir|ma'am)\b[\s,.!?…-]*)+(?=.)/i;
