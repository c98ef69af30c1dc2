/** A day in words, with its year. */
export function dateOf(at: string, language: string): string {
  return new Date(at).toLocaleDateString(language, { year: 'numeric', month: 'long', day: 'numeric' });
}
