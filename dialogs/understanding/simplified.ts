import pairs from 'opencc-js/dict/TSCharacters';

const mayChange = /[\u3400-\u9fff\uf900-\ufaff\uff01-\uff5d]/;
const doubleWidth = { first: 0xff01, last: 0xff5d, ahead: 0xfee0 };
/** Characters of written Cantonese, and those that Mandarin has for them: 收咗 is 收了. */
const cantonese = '咗了嘅的喺在佢他冇没嚟来畀给搵找哋们';
let others: Uint16Array | undefined;

/** The text in simplified characters of Mandarin and signs of single width, one for one, so that every place in it stays where it was. */
export function simplified(text: string): string {
  if (!mayChange.test(text)) return text;
  others ??= read();
  let result = '';
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    const other = others[text.charCodeAt(at)];
    if (other === undefined || other === 0) continue;
    result += text.slice(kept, at) + String.fromCharCode(other);
    kept = at + 1;
  }
  return kept === 0 ? text : result + text.slice(kept);
}

/** OpenCC's table and the Cantonese characters by code; the few pairs beyond the basic plane would move what stands behind them. */
function read(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const pair of pairs.split('|')) if (pair.length === 3) table[pair.charCodeAt(0)] = pair.charCodeAt(2);
  for (let at = 0; at < cantonese.length; at += 2) table[cantonese.charCodeAt(at)] = cantonese.charCodeAt(at + 1);
  const { first, last, ahead } = doubleWidth;
  for (let code = first; code <= last; code++) table[code] = code - ahead;
  return table;
}
