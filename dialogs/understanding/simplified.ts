import pairs from 'opencc-js/dict/TSCharacters';

const ideograph = /[\u3400-\u9fff\uf900-\ufaff]/;
let characters: ReadonlyMap<string, string> | undefined;

/** The text in simplified characters, one for one, so that every place in it stays where it was. */
export function simplified(text: string): string {
  if (!ideograph.test(text)) return text;
  characters ??= read();
  let result = '';
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    const other = characters.get(text[at] ?? '');
    if (other === undefined) continue;
    result += text.slice(kept, at) + other;
    kept = at + 1;
  }
  return kept === 0 ? text : result + text.slice(kept);
}

/** OpenCC's table; the few pairs beyond the basic plane would move what stands behind them. */
function read(): ReadonlyMap<string, string> {
  return new Map(
    pairs
      .split('|')
      .filter((pair) => pair.length === 3)
      .map((pair) => [pair.charAt(0), pair.charAt(2)]),
  );
}
