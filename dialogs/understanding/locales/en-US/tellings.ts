/** What was asked, how its yes sounds when it is told in other words, and how its no does. */
interface Telling {
  readonly asked: RegExp;
  readonly yes: RegExp;
  readonly no?: RegExp;
}

const lately = "(?:i|we)(?:'ve| have)? ?(?:just |recently |actually |already )?";
const tellings: readonly Telling[] = [
  {
    asked: /\b(?:job|employer|department|company|work)\b[^?]*\bchang|\bchanged (?:employer|jobs?|company)/i,
    yes: new RegExp(
      `\\b${lately}(?:switched|changed) (?:jobs?|employers?|companies|departments?|teams?|positions?|roles?)\\b|\\b${lately}(?:started|got|took) (?:a|at a) (?:new|different) (?:job|company|employer|role|position)\\b|^(?:yes,? )?${lately}changed (?:it |them )?(?:last|this|in|a) `,
      'i',
    ),
    no: /^(?:no,? )?(?:(?:i'm|i am|we're|it's|it is|everything's|everything is|all) )?(?:still )?(?:there|(?:at |with |in )?(?:the )?same (?:place|company|employer|job|one|firm|everything)|with them)(?: as before| as ever)?[.!]*$|^(?:it's |everything's |everything is |all )?the same[.!]*$/i,
  },
  {
    asked: /\b(?:department|job|role|position)\b[^?]*\bchang/i,
    yes: /\b(?:got|was|been) promoted\b|\bgot a (?:promotion|new (?:title|role|position))\b|\b(?:new|different) (?:role|title|department|position)\b|\btransferred to\b/i,
  },
  {
    asked: /\b(?:phone|address|email)\b[^?]*\bchang/i,
    yes: new RegExp(
      `^(?:yes,? )?${lately}moved\\b(?! on)|\\bnew (?:phone|number|address|email)\\b|\\b(?:address|phone|number|email)(?:'s| has| is)? (?:changed|different|new)\\b`,
      'i',
    ),
    no: /^(?:it's |everything's |everything is |all |they're |they are )?(?:all )?(?:still )?the same[.!]*$/i,
  },
  {
    asked: /\bother (?:loans?|debts?|payments?)\b/i,
    yes: /^(?:yes,? )?(?:(?:i|we)(?: still| also| do| just)*(?: have|'ve got| got| owe)|just|only|there's)? ?(?:still )?(?:an?|one|two|three|some|my|another|the) (?:\w+ )?(?:(?:car|auto|student|personal|boat|truck|bank) )?(?:loans?|credit cards?|car payment|car note|payment plan)[.!]*$|^(?:i|we)(?: still| also)? owe\b/i,
    no: /^(?:no,? )?(?:(?:i|we)(?:'ve| have)? ?(?:already )?)?paid (?:(?:it|them|those|everything) )?(?:all )?off\b(?! (?:some|one|part|half|most))[^,]{0,16}$|^(?:just|only) this (?:one|loan|mortgage)[.!]*$/i,
  },
  {
    asked: /\bsign(?:ed)?\b/i,
    yes: /^(?:yes,? )?(?:i|we) (?:did )?sign(?:ed)?(?: (?:it|them|everything|both|all(?: of (?:it|them))?|all the papers))?(?: myself)?[.!]*$/i,
    no: /^(?:no,? )?my (?:wife|husband|spouse|son|daughter|mother|mom|father|dad|brother|sister|broker|agent|lawyer|attorney|friend|partner) signed(?: (?:it|them|everything|for me|that))*[.!]*$/i,
  },
  {
    asked: /\b(?:know|aware)\b/i,
    yes: /^(?:yes,? )?(?:i|he|she|they|we) (?:already |do |does )?knows?(?: (?:that|about (?:it|this|that)))?[.!]*$/i,
  },
  {
    asked: /\bgo(?:ne)? through\b/i,
    yes: /^(?:yes,? )?it (?:went|has gone|did go) through\b(?!.*\b(?:not|late)\b)[^,]*$/i,
  },
];

const denied =
  /\b(?:not|never|no longer|might|(?:i|we|it) may|going to|gonna|will|plan|planning|thinking|if|almost|used to|didn't|don't|haven't|hasn't|wasn't|wife's|husband's|was it|did i)\b|n't\b|\?\s*$/i;

/** Whether a clause tells the yes or no in other words than the question's: "I switched jobs", "a car loan", "still there". */
export function tellingIn(clause: string, question: string): boolean | undefined {
  for (const { asked, yes, no } of tellings) {
    if (!asked.test(question)) continue;
    if (no?.test(clause)) return false;
    if (yes.test(clause) && !denied.test(clause)) return true;
  }
  return undefined;
}
