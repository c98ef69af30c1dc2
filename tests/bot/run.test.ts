import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

// Always the same place, so that the same compiled copy is replaced at each run of the tests.
const folder = join('node_modules', '.cache', 'ringback-run-test');

beforeEach(async () => {
  await mkdir(folder, { recursive: true });
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const file = (name: string) => join(folder, name);

async function run(...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['bot/run.mjs', file('greeting.ts'), ...args]);
  return stdout.trim();
}

// In one piece it would be read as this file's own, which is compiled too.
const itsPlace = ['import', 'meta', 'url'].join('.');

/** Says its greeting, its arguments, and whether it still knows where its source stands. */
const greeting = `
import { word } from './word.js';
const [, , ...rest] = process.argv;
const at = ${itsPlace}.endsWith('/greeting.ts') ? 'at home' : 'lost';
console.log([word satisfies string, ...rest, at].join(' '));
`;

describe('running a file of the project', () => {
  it('compiles it with all that it imports, and hands on what was asked', async () => {
    await writeFile(file('greeting.ts'), greeting);
    await writeFile(file('word.ts'), "export const word: string = 'hello';");
    expect(await run('there', '--all')).toBe('hello there --all at home');
  });

  it('never runs what was compiled before a file was changed', async () => {
    await writeFile(file('greeting.ts'), greeting);
    await writeFile(file('word.ts'), "export const word: string = 'hello';");
    expect(await run()).toBe('hello at home');
    expect(await run()).toBe('hello at home');
    await writeFile(file('word.ts'), "export const word: string = 'good morning';");
    expect(await run()).toBe('good morning at home');
  });

  it('names the line that cannot be compiled, and nothing else', async () => {
    await writeFile(file('greeting.ts'), "import { word } from './word.js';\n\nconst said = ;\n");
    await expect(run()).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(/^\S+greeting\.ts:3: .+\n$/) });
  });

  it('runs for several who start at the same moment', async () => {
    await writeFile(file('greeting.ts'), greeting);
    await writeFile(file('word.ts'), "export const word: string = 'all at once';");
    const said = await Promise.all(Array.from({ length: 6 }, () => run()));
    expect(new Set(said)).toEqual(new Set(['all at once at home']));
  });

  it('says where a mistake stands in what was written', async () => {
    await writeFile(file('greeting.ts'), "import { word } from './word.js';\n\nthrow new Error(word);\n");
    await writeFile(file('word.ts'), "export const word: string = 'broken';");
    await expect(run()).rejects.toMatchObject({ stderr: expect.stringContaining('greeting.ts:3') });
  });
});
