/** More questions than scripts ask; a bot that meets more reads them anew. */
const mostRemembered = 500;

const remembered = new Map<string, unknown[]>();
let last = '';
let factsOfLast: unknown[] = [];
let readers = 0;

/**
 * What is read of a question, read once and remembered: scripts put the same few questions to everybody, and each answer
 * needs to know a good deal of what was asked.
 */
export function perQuestion<T extends NonNullable<unknown> | null>(
  read: (question: string) => T,
): (question: string) => T {
  const reader = readers++;
  return (question) => {
    const facts = factsOf(question);
    if (facts[reader] === undefined) facts[reader] = read(question);
    return facts[reader] as T;
  };
}

/** Whether a question holds such words. */
export const asks = (words: RegExp): ((question: string) => boolean) => perQuestion((question) => words.test(question));

/** A question in small letters. */
export const inSmallLetters: (question: string) => string = perQuestion((question) => question.toLowerCase());

function factsOf(question: string): unknown[] {
  if (question === last) return factsOfLast;
  if (remembered.size >= mostRemembered) remembered.clear();
  const facts = remembered.get(question) ?? [];
  remembered.set(question, facts);
  last = question;
  factsOfLast = facts;
  return facts;
}
