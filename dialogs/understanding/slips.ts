/** Shorter words have too many neighbours. */
const fewest = 6;
const opening = /^(?:(?:i'?m|i am|currently|still|just)\s+)+/;

/** What is left of words for comparing them letter by letter: "self employed" is "selfemployed". */
const letters = (text: string) =>
  text
    .toLowerCase()
    .replace(opening, '')
    .replace(/[^a-z]/g, '');

/** Whether a text is one slip of a thumb away from a word: a letter left out, added, struck beside, or two swapped. */
export function slipOf(text: string, word: string): boolean {
  const [typed, meant] = [letters(text), letters(word)];
  if (meant.length < fewest || typed[0] !== meant[0] || Math.abs(typed.length - meant.length) > 1) return false;
  let at = 0;
  while (at < meant.length && typed[at] === meant[at]) at++;
  const [left, wanted] = [typed.slice(at), meant.slice(at)];
  return (
    left === wanted ||
    left === wanted.slice(1) ||
    left.slice(1) === wanted ||
    left.slice(1) === wanted.slice(1) ||
    (left[0] === wanted[1] && left[1] === wanted[0] && left.slice(2) === wanted.slice(2))
  );
}
