/** How an answer opens: with a yes or a no, and the words that say it. */
export interface Opening {
  readonly sign: 'yes' | 'no';
  readonly words: string;
}

const affirms =
  /^(yes|yeah|aye|yep|yup|yea|yah|ya|yeh|ye|y|yass+|yessir|ja|uh[- ]huh|mm[- ]?hmm|sure|sure thing|sure (do|am|did|is|have|was|will)|for sure|correct|right|that's right|absolutely|(?:most )?definitely|most certainly|of course|'?course(?= (?:i|we|it|they|he|she)\b)|certainly|by all means|indeed|exactly|precisely|affirmative|totally|surely|ok|okay|okey|agreed?|i agree|i (do )?confirm|confirm(ed)?|true|very true|very much so|it surely is|you bet|you betcha|you know it|(?:hell|heck|god|damn|lord),? (?:yes|yeah|yeh)|damn (?:right|straight)|spot on|bingo|perfecto|(?:correct|exact)amundo|right on|bang on|dead on|on the nose|you got (it|that)|you're (right|correct)|you are (right|correct)|(that |it |all |everything )?sounds (good|great|right|fine|okay|ok|perfect|nice|about right|correct|wonderful|lovely)|that suits me|accepted|roger|that's it|that is it|perfect|no (problem|objections?|worries)|go (ahead|right ahead)|please do|fine by me|fine with me|that ?(works|would work|will work|will be fine|(?:would|'d|'ll) be (fine|great|good|awesome|perfect|lovely|nice))|works for me|speaking|this is (she|he|him|her)|that's me|that is me|(i )?(would|'d) love (to|that)(?=$|[.!,])|i('d| would) like (that|to)(?=$|[.!,])|1|one|press(ed)? (1|one)|👌|👍|✅)(?=$|[\s,.!;:-])/iu;
const denies =
  /^(no|nope|nah|naw|nay|n|non(?!-)|no way|not really|not yet|not at all|not (?:in|by) the (?:slightest|least)|not by a (?:long shot|mile)|not (?:a|one) (?:one|single one|thing|bit|soul|drop|damn thing)|not remotely|not (?:once|ever)|'?course not|never|negative|not now|not right now|not today|not at (this|the) (time|moment)|incorrect|wrong|false|untrue|not (true|right|correct|me|so|that|anymore|any more|a chance|even|one bit|at present|currently|presently|interested)|no sir|no ma'am|no thanks|(absolutely|definitely|certainly|of course|surely|probably) not|(?:hell|heck|god|lord|heavens|gosh|goodness|christ|damn),? (no|nah)|(?:zero,? )?(?:zip|zilch|nada)|negatory|(i )?would prefer not(?=$|[.!,])|i'?ll pass|i said no|please,? no|nothing|none|nobody|no one|neither|uh[- ]uh|nuh[- ]uh|haven't|hasn't|didn't|don't|doesn't|ain't|isn't|wasn't|won't|do not|did not|2|two|press(ed)? (2|two)|👎|❌)(?=$|[\s,.!;:👎-])/iu;
const later =
  /^(please|thanks|thank|sir|ma'am|ok|okay|that|it|i|we|and|but|to|you|my|the|for|at|on|from|with|can|could|what|how|is|are|do|does)\b/i;

/** The yes or no that a first clause opens with; "right now" and "no idea" open with none. */
export function opens(first: string): Opening | undefined {
  const denied = denies.exec(first);
  const affirmed = affirms.exec(first);
  // "Two credit cards" is no key.
  if (denied !== null && /^(?:2|two)$/i.test(denied[0]) && denied[0].length < first.length) return undefined;
  if (denied !== null && (affirmed === null || denied[0].length > affirmed[0].length)) {
    // "No idea" and "nothing comes to mind" deny nothing; "don't know" is about knowledge.
    if (comparing.test(first) || doubtful.test(first) || noChoice.test(first) || /\bnone of (your|ya)/i.test(first))
      return undefined;
    if (
      /^(never|nothing|none|nobody|no one|neither|didn't|don't|doesn't|do not|did not|haven't|hasn't|ain't|isn't|wasn't|won't|not (so|that|even|me)|false|wrong|one|two)$/i.test(
        denied[0],
      ) &&
      first.split(' ').length > 9
    )
      return undefined;
    return { sign: 'no', words: denied[0] };
  }
  if (affirmed === null) return undefined;
  if (/^(right|sure|ok|okay|perfect|true|correct|agreed?|exactly|y|ya|ye|one|1|speaking)$/i.test(affirmed[0])) {
    const rest = first.slice(affirmed[0].length).trim();
    if (/^(one|1|right)$/i.test(affirmed[0]) && rest !== '') return undefined;
    if (
      rest !== '' &&
      !later.test(rest) &&
      !/^(thing|yes|right|it|perfect|great|good|correct|fine|sounds|go|will|why not|let|did|do|am|call|ask|contact|check|feel free)/i.test(
        rest,
      )
    )
      return undefined;
  }
  return { sign: 'yes', words: affirmed[0] };
}

const doubtful =
  /^(no|not|don't|do not|didn't|never|haven't)\b.{0,6}\b(idea|clue|sure|telling|know|remember|recall|certain|earthly|opinion|comment|english|think|believe|reckon|suppose|imagine|guess|expect|that i (know|recall|remember|saw|noticed|signed|heard))\b/i;

/** "No harder than now" denies nothing. */
const comparing = /^no (?:harder|easier|worse|better|tougher|tighter|bigger|smaller|higher|lower)\b/i;

/** Whoever had no choice has done it all the same. */
const noChoice =
  /^(?:no|didn't|don't|did not|do not|ain't|never)(?: really| even)?(?: have| had| got| get)?(?: a| any| no| much(?: of a)?)? (?:choice|say|option)s?\b/i;

/** "Isn't it for everybody" and "don't they all" are questions, though they open as a no does. */
export const asksBack =
  /^(?:(?:can|could|may|should|must) i (?:just |still |even |please )?(?:say|not|refuse|decline|skip|opt|choose|think|answer|get back)\b|do i (?:have to|need to|gotta|get a)\b|(?:isn't|aren't|wasn't|weren't|doesn't|didn't|haven't|hasn't|won't|wouldn't) (?:it|he|she|they|we|you|i|that|this|there|everyone|everybody|anyone|anybody|most (?:people|folks)|the \w+|your \w+)|don't (?:they|we|i|everyone|everybody|most (?:people|folks)|people)|ain't (?:it|he|she|they|we|you|i|everyone|everybody))\b/i;
