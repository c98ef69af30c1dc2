const ends = /[,.;!?:，。；！？：、…~—]+(?!\d)|\n/;

/** The parts of an answer between marks of punctuation, in order, without empty ones. */
export function clauses(text: string): string[] {
  if (!ends.test(text)) return text.trim() === '' ? [] : [text.trim()];
  return text
    .split(ends)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}
