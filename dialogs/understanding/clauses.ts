const ends = /[,.;!?:，。；！？：、…~—]+(?!\d)|\n/;

/** The parts of an answer between marks of punctuation, in order, without empty ones. */
export function clauses(text: string): string[] {
  if (!ends.test(text)) return text.trim() === '' ? [] : [text.trim()];
  const found: string[] = [];
  for (const part of text.split(ends)) {
    const clause = part.trim();
    if (clause !== '') found.push(clause);
  }
  return found;
}
