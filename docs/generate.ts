import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { referencePages } from './reference-pages.js';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'reference');

/** Writes the reference pages, or with `--check` only says which are stale. Gives the exit code. */
function generate(isCheck: boolean): number {
  const stale = referencePages.filter(({ file, content }) => {
    const path = join(folder, file);
    return !existsSync(path) || readFileSync(path, 'utf8') !== content();
  });
  if (isCheck) {
    for (const { file } of stale) console.error(`docs/reference/${file} is stale: run npx tsx docs/generate.ts`);
    return stale.length === 0 ? 0 : 1;
  }
  for (const { file, content } of stale) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content());
  }
  return 0;
}

process.exitCode = generate(process.argv.includes('--check'));
