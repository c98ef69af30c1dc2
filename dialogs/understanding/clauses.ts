/** The parts of an answer between marks of punctuation, in order, without empty ones. */
export function clauses(text: string): string[] {
  return text
    .split(/[,.;!?:，。；！？：、…~—]+(?!\d)|\n/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}
