/** A name as it may stand on a screen: the first character, or the initials. Source: policies.md §5. */
export function maskedName(name: string): string {
  if (name === '') return '';
  if (/^\p{Script=Han}/u.test(name)) return `${[...name][0]}${'*'.repeat(Math.max(1, [...name].length - 1))}`;
  return name
    .split(/\s+/u)
    .map((part) => `${part.charAt(0)}.`)
    .join(' ');
}
