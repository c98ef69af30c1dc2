/**
 * Whether two names that people gave are one person's. Who agrees with somebody must be somebody else, and not the same
 * one in capitals, in full-width letters or with a space too many.
 */
export function samePerson(one: string, other: string): boolean {
  return nameMark(one) === nameMark(other);
}

/** The same for all names of one person. What nobody sees of a name is no part of it: joiners, soft hyphens and the like (Unicode class Cf). */
export function nameMark(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cf}\p{White_Space}]+/gu, '');
}
