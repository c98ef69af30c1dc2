/** No piece of text that is looked for is longer than this. */
const longestPiece = 3;

const codesOf = (signs: string) => new Set([...signs].map((sign) => sign.charCodeAt(0)));
const everyday = codesOf('的了是不我你您有没一这那个好说在就也都还们么什怎吗呢啊呀吧下点大来去到上他她要能可以会');
const letters = codesOf("etaoinshrdl '");

/** Words that many answers hold, or words with them inside: "was" is in "wasn't", which "asn" is rarer than. */
const everydayWords =
  'yes yeah yep sure right okay well just really still same more less about around maybe think know not never none have has had was were did does done the that this these they them their there then than with what when where which will would could should can want need for from and but because before after you your she her his him one two three four five six seven eight nine ten twenty thirty hundred thousand half out over into all any some are say said tell ask get got give take make pay paid sign signed send sent call called work job home house loan bank money time day week month year last next now today first is it my me we our who how long since ago name number wife husband mother person';
const inEverydayWords = new Set(everydayWords.split(' ').flatMap(piecesOf));
const oftenInWords = 0.005;

function piecesOf(word: string): readonly string[] {
  const ends = Math.max(0, word.length - longestPiece + 1);
  return Array.from({ length: ends }, (_, at) => word.slice(at, at + longestPiece));
}

/** Roughly how often a piece of text occurs at a place of an answer: only good for choosing between pieces. */
export function rarity(piece: string): number {
  if (inEverydayWords.has(piece)) return oftenInWords;
  let share = 1;
  for (let at = 0; at < piece.length; at++) share *= shareOf(piece.charCodeAt(at));
  return share;
}

/** The rarest piece of a text. */
export function rarest(text: string): string {
  const [first = text, ...others] = piecesOf(text);
  return others.reduce((found, piece) => (rarity(piece) < rarity(found) ? piece : found), first);
}

function shareOf(code: number): number {
  if (code < 0x80) return letters.has(code) ? 0.08 : 0.02;
  return everyday.has(code) ? 0.03 : 0.002;
}
