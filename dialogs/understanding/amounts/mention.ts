/** One value that was named, and where in the even text it stands. */
export interface Mention<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
  /** Why these words, though they name a value, are not one value: `range`, `few`, `bound`, `not-a-day` … */
  readonly fault?: string;
}
