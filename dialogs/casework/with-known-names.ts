import type { Party } from '../case.js';
import type { Employer } from './employer.js';

/** A party whose employer on file has all the names, old and new, under which it is known. */
export function withKnownNames<P extends Pick<Party, 'onFile'>>(party: P, known: readonly Employer[]): P {
  const { employer } = party.onFile;
  if (!employer || known.length === 0) return party;
  const now = known.flatMap(({ name, aliases, successor, departments }) => [
    name,
    ...aliases,
    ...(successor === undefined ? [] : [successor]),
    ...departments.map((part) => part.name),
  ]);
  const before = known.flatMap(({ formerNames, departments }) => [
    ...formerNames,
    ...departments.flatMap((part) => part.formerNames),
  ]);
  const aliases = [...new Set([...employer.aliases, ...now])].filter((name) => name !== employer.name);
  const formerNames = [...new Set([...employer.formerNames, ...before])].filter((name) => name !== employer.name);
  return { ...party, onFile: { ...party.onFile, employer: { ...employer, aliases, formerNames } } };
}
