const covered = /\d{0,3}\*{5,}\d{3}[\dX]/g;

/** A text without the numbers that were covered in it: the digits that are left of one are no answer to anything. */
export function withoutCovered(text: string): string {
  return text.includes('*') ? text.replace(covered, ' ') : text;
}
