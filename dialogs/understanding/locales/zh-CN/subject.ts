const predicate =
  /^(?:都|也|还|已经|早|刚|就|全|倒|一直|没|不)*(?:没|不|有|是|动|变|换|改|搬|办|收|签|知道|清楚|明白|了解|同意|一样|照旧|老样子)/;
const noNoun = /^[我您他她你它都有没不还就是已刚也这那]|[的了没不有是都]$/;

/** What a clause speaks of, when that is something the question names: 电话 in 电话没变. */
export function subjectOf(clause: string, question: string): string | undefined {
  for (let length = Math.min(8, clause.length - 1); length >= 2; length--) {
    const noun = clause.slice(0, length);
    if (question.includes(noun) && !noNoun.test(noun) && predicate.test(clause.slice(length))) return noun;
  }
  return undefined;
}

/** Whether the question names this beside others, as in 电话、住址或邮箱: what holds of one does not hold of all. */
export function isOneOfSeveral(noun: string, question: string): boolean {
  return new RegExp(`[、或和及与][^,，、。？?]{0,2}${noun}|${noun}[^,，、。？?]{0,3}[、或和及与]`).test(question);
}
