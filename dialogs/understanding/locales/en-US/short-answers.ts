/** Short answers whose sign hangs on what was asked. */
export function askedFor(text: string, question: string): boolean | undefined {
  if (
    /\b(know|aware)\b/i.test(question) &&
    /^(no[, ]+)?(i )?(did not|didn't|don't|do not|never) (know|knew)( (that|about (it|that|this)|anything( about (it|that))?|i (was|am|did)))?[.!]*$|\bfirst (i'm|i am|i've|time i'm|i) (hearing|heard)|^(i )?(wasn't|was not|am not|'m not) aware/i.test(
      text,
    )
  )
    return false;
  const name = /^(yes,? )?(this is|it's|it is) (\p{Lu}\p{L}+)[.!]*$/u.exec(text);
  if (name !== null && /speaking with|is this/i.test(question) && question.includes(name[3] ?? ' ')) return true;
  if (
    /\b(get|receive[d]?|got)\b/i.test(question) &&
    /^(i )?(already |just )?(got|received) (it|them|that|one|mine)\b(?!.*\b(but|not|no)\b)/i.test(text) &&
    !(/\band\b/i.test(question) && /\bone\b/i.test(text))
  )
    return true;
  const told = predicate(text, question);
  if (told !== undefined) return told;
  if (
    /\bclear\b/i.test(question) &&
    /^(crystal( clear)?|(i )?(understand|understood|got it)|very clear|perfectly clear|clear)[.!]*$/i.test(text)
  )
    return true;
  return undefined;
}

/** "Active" and "inactive" answer "Is it active?". */
function predicate(text: string, question: string): boolean | undefined {
  const asked =
    /\b(?:is|are|was|were) (?:it|he|she|they|this|that) (?:still |currently )?([a-z]{3,})(?:, or not)?\?\s*$/i.exec(
      question,
    );
  const said =
    /^(?:(?:it|he|she|they|this|that)(?:'s| is|'re| are) )?(?:still |currently )?(not |in|un|isn't )?([a-z]+)[.!]*$/i.exec(
      text,
    );
  if (asked === null || said === null || said[2]?.toLowerCase() !== asked[1]?.toLowerCase()) return undefined;
  return said[1] === undefined;
}
