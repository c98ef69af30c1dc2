/** No piece of text that is looked for is longer than this. */
const longestPiece = 3;

const codesOf = (signs: string) => new Set([...signs].map((sign) => sign.charCodeAt(0)));
const everyday = codesOf('的了是不我你您有没一这那个好说在就也都还们么什怎吗呢啊呀吧下点大来去到上他她要能可以会');
const letters = codesOf("etaoinshrdl '");

/** Roughly how often a piece of text occurs at a place of an answer: only good for choosing between pieces. */
export function rarity(piece: string): number {
  let share = 1;
  for (let at = 0; at < piece.length; at++) share *= shareOf(piece.charCodeAt(at));
  return share;
}

/** The rarest piece of a text. */
export function rarest(text: string): string {
  let [found, least] = [0, Number.POSITIVE_INFINITY];
  for (let at = 0; at + longestPiece <= text.length; at++) {
    let share = 1;
    for (let sign = at; sign < at + longestPiece; sign++) share *= shareOf(text.charCodeAt(sign));
    if (share < least) [found, least] = [at, share];
  }
  return text.slice(found, found + longestPiece);
}

function shareOf(code: number): number {
  if (code < 0x80) return letters.has(code) ? 0.08 : 0.02;
  return everyday.has(code) ? 0.03 : 0.002;
}
