/** A telephone number as it may stand on a screen: the last four digits. */
export function maskedNumber(number: string): string {
  if (number.length < 8) return number;
  return number.startsWith('+1') ? `+1 *** *** ${number.slice(-4)}` : `${number.slice(0, 3)}****${number.slice(-4)}`;
}

/** A name as it may stand on a screen before a person has claimed the review: the first character, or the initials. */
export function maskedName(name: string): string {
  if (name === '') return '';
  if (/^\p{Script=Han}/u.test(name)) return `${[...name][0]}${'*'.repeat(Math.max(1, [...name].length - 1))}`;
  return name
    .split(/\s+/u)
    .map((part) => `${part.charAt(0)}.`)
    .join(' ');
}
