import { asks, perQuestion } from '../../per-question.js';

const asksKnowing = asks(/\b(know|aware)\b/i);
const asksReceipt = asks(/\b(get|receive[d]?|got)\b/i);
const asksClear = asks(/\bclear\b/i);

/** Short answers whose sign hangs on what was asked. */
export function askedFor(text: string, question: string): boolean | undefined {
  if (
    asksKnowing(question) &&
    /^(no[, ]+)?(i )?(did not|didn't|don't|do not|never) (know|knew)( (that|about (it|that|this)|anything( about (it|that))?|i (was|am|did)))?[.!]*$|\bfirst (i'm|i am|i've|time i'm|i) (hearing|heard)|^(i )?(wasn't|was not|am not|'m not) aware/i.test(
      text,
    )
  )
    return false;
  const name = /^(yes,? )?(this is|it's|it is) (\p{Lu}\p{L}+)[.!]*$/u.exec(text);
  if (name !== null && /speaking with|is this/i.test(question) && question.includes(name[3] ?? ' ')) return true;
  if (
    asksReceipt(question) &&
    /^(i )?(already |just )?(got|received) (it|them|that|one|mine)\b(?!.*\b(but|not|no)\b)/i.test(text) &&
    !(/\band\b/i.test(question) && /\bone\b/i.test(text))
  )
    return true;
  const told = predicate(text, question);
  if (told !== undefined) return told;
  if (
    asksClear(question) &&
    /^(crystal( clear)?|(i )?(understand|understood|got it)|very clear|perfectly clear|clear)[.!]*$/i.test(text)
  )
    return true;
  return undefined;
}

const predicateAsked = perQuestion(
  (question) =>
    /\b(?:is|are|was|were) (?:it|he|she|they|this|that) (?:still |currently )?([a-z]{3,})(?:, or not)?\?\s*$/i
      .exec(question)?.[1]
      ?.toLowerCase() ?? null,
);

/** "Active" and "inactive" answer "Is it active?". */
function predicate(text: string, question: string): boolean | undefined {
  const asked = predicateAsked(question);
  if (asked === null) return undefined;
  const said =
    /^(?:(?:it|he|she|they|this|that)(?:'s| is|'re| are) )?(?:still |currently )?(not |in|un|isn't )?([a-z]+)[.!]*$/i.exec(
      text,
    );
  if (said === null || said[2]?.toLowerCase() !== asked) return undefined;
  return said[1] === undefined;
}
