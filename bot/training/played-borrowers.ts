import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '../../dialogs/app-error.js';
import { type Fault, faultLines } from '../../dialogs/script/fault.js';
import { type PlayedBorrower, parsePlayedBorrower } from '../../dialogs/training/played-borrower.js';

const folder = fileURLToPath(new URL('../../dialogs/training/borrowers', import.meta.url));

/** Reads everybody whom agents practise with, and says what is wrong with them. */
export function readPlayedBorrowers(): {
  readonly borrowers: readonly PlayedBorrower[];
  readonly faults: readonly Fault[];
} {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const parsed = names.sort().map((name) => {
    const path = join(folder, name);
    const file = relative('.', path);
    return { name, file, ...parsePlayedBorrower(readFileSync(path, 'utf8'), file) };
  });
  const misnamed = parsed.flatMap(({ name, file, words }): Fault[] => {
    const right = words && `${words.id}.v${words.version}.yaml`;
    if (!right || right === name) return [];
    const message = 'the file is not named after its id and version';
    return [{ file, line: 1, column: 1, rule: 'file-name', message, remedy: `name it ${right}` }];
  });
  return {
    borrowers: parsed.flatMap(({ words }) => words ?? []),
    faults: [...parsed.flatMap(({ faults }) => faults), ...misnamed],
  };
}

let own: readonly PlayedBorrower[] | undefined;

/** Everybody whom agents practise with, read once: the newest version of each. Throws with every fault at once. */
export function playedBorrowers(): readonly PlayedBorrower[] {
  own ??= sound();
  return own;
}

function sound(): readonly PlayedBorrower[] {
  const { borrowers, faults } = readPlayedBorrowers();
  if (faults.length > 0)
    throw new AppError('practice-broken', `These played borrowers need attention:\n${faultLines(faults).join('\n')}`);
  const newest = borrowers.toSorted((one, other) => one.version - other.version).map((one) => [one.id, one] as const);
  return [...new Map(newest).values()];
}
