import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const source = join(root, 'web', 'console');
/** Of what else it is made. */
const besides = [join(root, 'web', 'page'), join(root, 'package-lock.json')];
const cache = join(root, 'node_modules', '.cache', 'ringback', 'console');

let building: Promise<string> | undefined;

/** The folder with the console as browsers take it: built once, and again by the next process after a source changed. */
export function consoleBuild(): Promise<string> {
  building ??= build().catch((error: unknown) => {
    building = undefined;
    throw error;
  });
  return building;
}

async function build(): Promise<string> {
  const output = join(cache, await markOfSources());
  if (existsSync(output)) return output;
  // Others may be starting too: each builds beside the place, and the first one there wins.
  const aside = `${output}-${process.pid}`;
  // Its library takes longer to load than to start without it.
  const vite = await import('vite');
  await vite.build({
    configFile: join(source, 'vite.config.js'),
    logLevel: 'error',
    build: { outDir: aside, emptyOutDir: true },
  });
  await compressAll(join(aside, 'assets'));
  await rename(aside, output).catch(async (error: unknown) => {
    await rm(aside, { recursive: true, force: true });
    if (!existsSync(output)) throw error;
  });
  await forgetOthers(output);
  return output;
}

/** A digest of what every source file is: its path, size and time of change. */
async function markOfSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const path of (await Promise.all([source, ...besides].map(filesBelow))).flat().sort()) {
    const { size, mtimeMs } = await stat(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

async function filesBelow(path: string): Promise<readonly string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  return entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
}

/** Once, as small as it gets, rather than at each request. */
async function compressAll(folder: string): Promise<void> {
  const compress = promisify(brotliCompress);
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    await writeFile(join(folder, `${name}.br`), await compress(await readFile(join(folder, name)), { params }));
  }
}

/** What was built of sources as they were a day ago and more; a server may still show the rest. */
async function forgetOthers(kept: string): Promise<void> {
  const oneDay = 86_400_000;
  for (const name of await readdir(cache)) {
    const path = join(cache, name);
    if (path !== kept && Date.now() - (await stat(path)).mtimeMs > oneDay)
      await rm(path, { recursive: true, force: true });
  }
}
