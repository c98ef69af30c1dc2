/**
 * Cuts what was said into pieces, so that the words a verdict rests on can be marked.
 * @param {string} said
 * @param {readonly { words: string }[]} reasons
 * @returns {{ text: string, marked: boolean }[]}
 */
export function markedPieces(said, reasons) {
  const spans = reasons
    .filter(({ words }) => words !== '')
    .map(({ words }) => [said.indexOf(words), words.length])
    .filter(([from]) => from >= 0)
    .map(([from, length]) => ({ from, to: from + length }))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const pieces = [];
  let at = 0;
  for (const { from, to } of spans) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    if (start > at) pieces.push({ text: said.slice(at, start), marked: false });
    pieces.push({ text: said.slice(start, to), marked: true });
    at = to;
  }
  if (at < said.length) pieces.push({ text: said.slice(at), marked: false });
  return pieces;
}
