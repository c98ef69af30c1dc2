/** The words around a value that decide how it can be taken. `Before` is tried on what stands before, `After` on what follows. */
export interface ValueMarks {
  readonly hedgeBefore: RegExp;
  /** Only where they end right before the value. */
  readonly hedgeJustBefore: RegExp;
  /** Among those: before a day they set it, "put me down for Friday". */
  readonly setting: RegExp;
  readonly hedgeAfter: RegExp;
  /** Within the words of a value: 一百来块. */
  readonly hedgeWithin: RegExp;
  readonly boundBefore: RegExp;
  readonly boundAfter: RegExp;
  /** Between two values: they are the ends of a range. */
  readonly range: RegExp;
  /** Before the first value of a range whose ends are joined by a mere "and". */
  readonly rangeBefore: RegExp;
  readonly rangeAnd: RegExp;
  /** Between two values with only one unit: both are counted by it. */
  readonly beside: RegExp;
  /** Between two values: what was said before is taken back. */
  readonly correction: RegExp;
  /** Just before a value: it is what those before it come to. */
  readonly total: RegExp;
  /** After the last value: it does not stand. */
  readonly takenBack: RegExp;
  /** Straight before a value: it is the one that is not meant. */
  readonly negation: RegExp;
}
