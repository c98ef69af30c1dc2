import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { atHome } from '../../bot/at-home.mjs';

const oneDay = 86_400_000;

/** Before the tests: compiles them all, with what they import, as `bot/run.mjs` does with the bot. */
export default async function compile(_, { rootDir }) {
  const outdir = emptyFolder(join(rootDir, 'node_modules', '.cache', 'ringback'));
  process.env.RINGBACK_COMPILED_TESTS = outdir;
  await build({
    entryPoints: readdirSync(join(rootDir, 'tests'), { recursive: true })
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => join(rootDir, 'tests', file)),
    absWorkingDir: rootDir,
    outbase: join(rootDir, 'tests'),
    outdir,
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    sourcesContent: false,
    plugins: [atHome],
  });
}

/** A new folder for each run, since another may be under way; those of runs that were broken off go after a day. */
function emptyFolder(caches) {
  mkdirSync(caches, { recursive: true });
  for (const name of readdirSync(caches)) {
    const folder = join(caches, name);
    const isOld = name.startsWith('tests-') && Date.now() - statSync(folder).mtimeMs > oneDay;
    if (isOld) rmSync(folder, { recursive: true, force: true });
  }
  // Sources are told relative to where the folder truly is, also where the modules are linked from elsewhere.
  return mkdtempSync(join(realpathSync(caches), 'tests-'));
}
