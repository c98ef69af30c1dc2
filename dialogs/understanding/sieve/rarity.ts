/** No piece of text that is looked for is longer than this. */
const longestPiece = 3;

const codesOf = (signs: string) => new Set([...signs].map((sign) => sign.charCodeAt(0)));
const everyday = codesOf('的了是不我你您有没一这那个好说在就也都还们么什怎吗呢啊呀吧下点大来去到上他她要能可以会');
/** The most frequent first; each is about as frequent as its place in a list of words by frequency tells. */
const letters = " etaoinshrdlucmwfgypbvk'jxqz";

const everydayWords =
  'yes yeah yep sure right okay well just really still same more less about around maybe think know not never none have has had was were did does done the that this these they them their there then than with what when where which will would could should can want need for from and but because before after you your she her his him one two three four five six seven eight nine ten twenty thirty hundred thousand half out over into all any some are say said tell ask get got give take make pay paid sign signed send sent call called work job home house loan bank money time day week month year last next now today first is it my me we our who how long since ago name number wife husband mother person thing something nothing going doing working paying calling after other never ever';
/** How many of the everyday words hold a piece, with the blanks around them: "was" is in "wasn't", where "asn" is rarer. */
const inWords = new Map<string, number>();
for (const piece of everydayWords.split(' ').flatMap((word) => piecesOf(` ${word} `)))
  inWords.set(piece, (inWords.get(piece) ?? 0) + 1);
const oneWord = 0.001;

function piecesOf(text: string): readonly string[] {
  const places = Math.max(0, text.length - longestPiece + 1);
  return Array.from({ length: places }, (_, at) => text.slice(at, at + longestPiece));
}

/** Roughly how often a piece of text occurs at a place of an answer: only good for choosing between pieces. */
export function rarity(piece: string): number {
  let share = 1;
  for (let at = 0; at < piece.length; at++) share *= shareOf(piece.charCodeAt(at));
  return share + oneWord * (inWords.get(piece) ?? 0);
}

/** The rarest piece of a text. */
export function rarest(text: string): string {
  const [first = text, ...others] = piecesOf(text);
  return others.reduce((found, piece) => (rarity(piece) < rarity(found) ? piece : found), first);
}

function shareOf(code: number): number {
  if (code >= 0x80) return everyday.has(code) ? 0.03 : 0.002;
  const place = letters.indexOf(String.fromCharCode(code));
  return place < 0 ? 0.01 : 0.25 / (place + 1);
}
