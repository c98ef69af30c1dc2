/** Single signs that are looked for at places of a text: to ask a set of strings, each place would be made a string first. */
export class Signs {
  private readonly codes: ReadonlySet<number>;

  constructor(signs: Iterable<string>) {
    this.codes = new Set([...signs].map((sign) => sign.charCodeAt(0)));
  }

  /** Whether one of them stands there; none does outside of the text. */
  at(text: string, place: number): boolean {
    return this.codes.has(text.charCodeAt(place));
  }
}
