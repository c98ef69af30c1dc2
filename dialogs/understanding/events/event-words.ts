/** Something that a day or a date can belong to, and the words of one language for it. */
export interface EventWords {
  readonly event: string;
  /** Comes round every month or year, so that a day of the month may be its own. */
  readonly recurs?: true;
  /** Whether a question asks for the day of it. */
  readonly asked: (question: string) => boolean;
  /** Words that name it. */
  readonly said: RegExp;
  /**
   * Words that fit it without naming it: where they stand, another event may only be mentioned beside it, as in
   * 20号从工资里扣. Events that share one expression cannot be told apart by it.
   */
  readonly fits?: RegExp;
}

/** How one language speaks of events. */
export interface Events {
  readonly words: readonly EventWords[];
  /** A clause that only says what the next one is about: 房贷的话, "as for my paycheck". */
  readonly topic: RegExp;
  /** A clause that says of the day before it what it is the day of: 那是发工资的日子. */
  readonly saysOfIt: RegExp;
  /** Right before or behind an event these make it a point that the day is told by: "like my rent", 发工资以后. */
  readonly refersBefore: RegExp;
  readonly refersAfter: RegExp;
}
