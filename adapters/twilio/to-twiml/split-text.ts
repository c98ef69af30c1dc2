const sentenceEnd = /[。！？；\n]|[.!?](?=\s)/gu;
const wordEnd = /[\s，、,]/gu;

/**
 * Splits text into parts of at most `limit` UTF-16 units: at the end of a sentence, else between words, else between
 * characters as people see them, so that no emoji is torn.
 */
export function splitText(text: string, limit: number): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const cut =
      lastBefore(rest, limit, sentenceEnd) ?? lastBefore(rest, limit, wordEnd) ?? betweenCharacters(rest, limit);
    parts.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return [...parts, rest].filter((part) => part !== '');
}

/** A cut in the first third would make more parts than the text needs. */
function lastBefore(text: string, limit: number, pattern: RegExp): number | undefined {
  const from = Math.floor(limit / 3);
  // One more than the limit, since the end of a Latin sentence shows only by the space after it.
  const window = text.slice(from, limit + 1);
  let cut: number | undefined;
  for (const { index } of window.matchAll(pattern)) if (from + index + 1 <= limit) cut = from + index + 1;
  return cut;
}

function betweenCharacters(text: string, limit: number): number {
  const around = Math.min(32, limit - 1);
  const nearby = new Intl.Segmenter().segment(text.slice(limit - around, limit + around));
  const cut = limit - around + (nearby.containing(around)?.index ?? around);
  return cut > 0 ? cut : limit;
}
