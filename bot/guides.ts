import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '../dialogs/app-error.js';
import { type Guide, type GuideBook, type GuideId, guideIds } from '../dialogs/casework/education/guide.js';
import { parseGuide } from '../dialogs/casework/education/parse-guide.js';
import { type Fault, faultLines } from '../dialogs/script/fault.js';

/** The folder with the guides that Ringback brings. */
const guidesFolder = fileURLToPath(new URL('../dialogs/guides', import.meta.url));

/** Reads every guide in a folder, and says what is wrong with them. */
export function readGuides(folder = guidesFolder): {
  readonly guides: readonly Guide[];
  readonly faults: readonly Fault[];
} {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const parsed = names.sort().map((name) => {
    const path = join(folder, name);
    const file = relative('.', path);
    return { name, file, ...parseGuide(readFileSync(path, 'utf8'), file) };
  });
  const misnamed = parsed.flatMap(({ name, file, words: guide }): Fault[] => {
    const right = guide && `${guide.id}.v${guide.version}.yaml`;
    if (!right || right === name) return [];
    const message = 'the file is not named after its id and version';
    return [{ file, line: 1, column: 1, rule: 'file-name', message, remedy: `name it ${right}` }];
  });
  return {
    guides: parsed.flatMap(({ words }) => words ?? []),
    faults: [...parsed.flatMap(({ faults }) => faults), ...misnamed],
  };
}

/** The newest version of each guide. Rejects with every fault at once: a bot with a broken guide does not start. */
export function loadGuides(folder?: string): GuideBook {
  const { guides, faults } = readGuides(folder);
  const missing = guideIds.filter((id) => !guides.some((guide) => guide.id === id));
  const lines = [...faultLines(faults), ...missing.map((id) => `  ${id}.v1.yaml is missing`)];
  if (lines.length > 0) throw new AppError('guides-broken', `These guides need attention:\n${lines.join('\n')}`);
  const newest = guides
    .toSorted((one, other) => one.version - other.version)
    .map((guide) => [guide.id, guide] as const);
  return Object.fromEntries(newest) as Record<GuideId, Guide>;
}
