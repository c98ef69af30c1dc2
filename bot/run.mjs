/**
 * Runs a TypeScript file of this project: `node bot/run.mjs FILE [ARGUMENT...]`. With `--compile-only` as the first
 * argument it is made ready to be run, as an image needs it whose folders cannot be written.
 *
 * Everything that the file imports from the project is compiled into one folder, once, and again whenever one of those
 * files has changed. Loading hundreds of small files one by one would take most of a start.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, parse, relative, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const [file = ''] = process.argv.splice(2, 1);
const entry = resolve(file.startsWith('file:') ? fileURLToPath(file) : file);
const { name } = parse(entry);
const place = createHash('sha256').update(relative(root, entry)).digest('hex').slice(0, 8);
const oneDay = 86_400_000;
const folder = join(root, 'node_modules', '.cache', 'ringback', `${name}-${place}`);

const output = currentBuild() ?? (await compile().catch(refuse));
process.setSourceMapsEnabled(true);
if (process.argv[2] !== '--compile-only') await import(pathToFileURL(join(output, `${name}.mjs`)).href);

/** What was compiled last, if every file that it was made of is still the same. */
function currentBuild() {
  try {
    const current = JSON.parse(readFileSync(join(folder, 'current.json'), 'utf8'));
    // A project that was moved or copied would go on with what lies in its old place.
    if (current.root !== root) return undefined;
    const isFresh = Object.entries(current.inputs).every(([path, mark]) => markOf(path) === mark);
    const output = join(folder, current.output);
    // Earlier versions gave it another name.
    return isFresh && existsSync(join(output, `${name}.mjs`)) ? output : undefined;
  } catch {
    return undefined;
  }
}

function markOf(path) {
  const { mtimeMs, size } = statSync(join(root, path));
  return `${mtimeMs} ${size}`;
}

/** Compiles into a folder of its own, which takes its place when it is whole: others may be starting too. */
async function compile() {
  const { build } = await import('esbuild');
  const { atHome } = await import('./at-home.mjs');
  const begun = Date.now();
  const output = `${begun}-${process.pid}`;
  const { metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    outdir: join(folder, output),
    // By its name a module: of any other file Node has to find out, and compiles it once more for that.
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Node knows them since its version 10; a pattern that is held for unknown would be made anew at each use.
    supported: { 'regexp-unicode-property-escapes': true },
    sourcemap: true,
    sourcesContent: false,
    metafile: true,
    logLevel: 'silent',
    plugins: [atHome],
  });
  // What was changed meanwhile may have been read before or after: it is compiled again at the next start.
  const isSettled = (path) => statSync(join(root, path)).mtimeMs < begun;
  const inputs = Object.keys(metafile.inputs).map((path) => [path, isSettled(path) ? markOf(path) : 'changing']);
  writeFileSync(join(folder, `${output}.json`), JSON.stringify({ root, output, inputs: Object.fromEntries(inputs) }));
  renameSync(join(folder, `${output}.json`), join(folder, 'current.json'));
  forgetOld();
  return join(folder, output);
}

/** What was compiled a day ago and more goes, but for the last; others that start now need what they are about to load. */
function forgetOld() {
  const outputs = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
  for (const { name: old } of outputs) {
    if (Date.now() - Number.parseInt(old, 10) > oneDay) rmSync(join(folder, old), { recursive: true, force: true });
  }
}

/** Ends with what is wrong and where, or with what to do about a folder that cannot be written. */
function refuse(error) {
  process.stderr.write(`${wordsFor(error)}\n`);
  process.exit(1);
}

function wordsFor({ code, errors = [], stack }) {
  const isDenied = code === 'EACCES' || code === 'EROFS' || errors.some(({ text }) => /denied|read-only/iu.test(text));
  if (isDenied)
    return `Nothing can be written to ${folder}. Start once as a user who may, or let this one write there.`;
  if (errors.length === 0) return stack;
  return errors
    .map(({ text, location }) => `${location ? `${location.file}:${location.line}: ` : ''}${text}`)
    .join('\n');
}
