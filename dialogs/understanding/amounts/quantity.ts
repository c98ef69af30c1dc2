/** What a number counts. `none`: nothing was said; `other`: something that is neither money nor time. */
export type Unit = 'none' | 'money' | 'percent' | 'years' | 'months' | 'day' | 'other';

/** A number with what it counts. */
export interface Quantity {
  readonly amount: number;
  readonly unit: Unit;
  /** ISO 4217, only when the party named it beyond doubt; 块 and 元 do not. */
  readonly currency?: string;
}
