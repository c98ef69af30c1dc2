import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadLibrary, lookupIn, readScripts } from '../../../dialogs/script/library.js';

const text = (id: string, version: number, more = 'questions: []') => `format: 1
id: ${id}
version: ${version}
title: { zh-CN: 题, en-US: Title }
goal: { zh-CN: 用, en-US: Goal }
${more}
`;

describe('a library of scripts', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'scripts-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (name: string, content: string) => writeFileSync(join(folder, name), content);

  it('gives scripts by version, the latest, and all; a common script is not one to run', () => {
    write('a.v1.yaml', text('a', 1, 'party: borrower\nquestions: []'));
    write('a.v2.yaml', text('a', 2, 'party: borrower\nquestions: []'));
    write('a.v10.yaml', text('a', 10, 'party: borrower\nquestions: []'));
    write('common.v1.yaml', text('common', 1));
    write('notes.txt', 'not a script');
    const { scripts, faults } = loadLibrary([folder]);
    expect(faults).toEqual([]);
    expect(scripts.get('a', 2)?.version).toBe(2);
    expect(scripts.latest('a')?.version).toBe(10);
    expect(scripts.latest('common')).toBeUndefined();
    expect(scripts.get('b', 1)).toBeUndefined();
    expect(scripts.all().map(({ version }) => version)).toEqual([1, 2, 10]);
  });

  it('leaves out a script with a fault, tells the fault, and keeps the others', () => {
    write('good.v1.yaml', text('good', 1, 'party: borrower\nquestions: []'));
    write('bad.v1.yaml', text('bad', 1, 'party: nobody\nquestions: []'));
    write('lost.v1.yaml', text('lost', 1, 'party: borrower\ninclude: [{ script: gone, version: 1 }]\nquestions: []'));
    const { scripts, faults } = loadLibrary([folder]);
    expect(scripts.all().map(({ id }) => id)).toEqual(['good']);
    expect(faults.map(({ file, line, rule }) => [file, line, rule])).toEqual([
      [join(folder, 'bad.v1.yaml'), 6, 'schema'],
      [join(folder, 'lost.v1.yaml'), 7, 'unknown-reference'],
    ]);
  });

  it('complains of a file that is not named after its id and version', () => {
    write('b.v1.yaml', text('a', 1));
    expect(loadLibrary([folder]).faults).toMatchObject([{ rule: 'file-name', line: 2, remedy: 'name it a.v1.yaml' }]);
  });

  it('looks up includes among the files read', () => {
    write('common.v3.yaml', text('common', 3));
    const lookup = lookupIn(readScripts([join(folder, 'common.v3.yaml')]));
    expect(lookup('common', 3)?.id).toBe('common');
    expect(lookup('common', 1)).toBeUndefined();
  });
});
