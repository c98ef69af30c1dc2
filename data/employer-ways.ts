import type { Employer } from '../dialogs/casework/employer.js';

/** What an employer is looked for by. */
export type EmployerKey = { readonly number: string } | { readonly name: string };

/** All that an employer is found by: its numbers, and its names of today and before. */
export function waysTo({ name, aliases, formerNames, numbers }: Employer): readonly string[] {
  const names = [name, ...aliases, ...formerNames].map((one) => wayTo({ name: one }));
  return [...new Set([...names, ...numbers.map(({ value }) => wayTo({ number: value }))])];
}

/** How what it is looked for by is kept. Width, case, spaces and marks make no other name. */
export function wayTo(key: EmployerKey): string {
  return 'number' in key ? `number ${key.number}` : `name ${plain(key.name)}`;
}

const longestName = 200;

function plain(name: string): string {
  const letters = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{Cc}]/gu, '');
  return letters.slice(0, longestName);
}
