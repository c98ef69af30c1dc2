import { readFileSync } from 'node:fs';
import { lookupIn, readScripts } from '../../../dialogs/script/library.js';
import { lintScript } from '../../../dialogs/script/lint/lint-script.js';
import { checks } from '../../../dialogs/script/lint/registry.js';
import { parseScript } from '../../../dialogs/script/parse-script.js';

const folder = 'tests/cases/lint';
const includes = lookupIn(readScripts([`${folder}/included`]));

function lintExample(file: string, rule: string) {
  const text = readFileSync(file, 'utf8');
  const { script, faults, ...rest } = parseScript(text, file);
  expect(faults).toEqual([]);
  if (!script) throw new Error(`${file} is not a script`);
  const found = lintScript({ ...rest, faults, script }, includes);
  return { text, found: found.filter((fault) => fault.rule === rule) };
}

/** The lines marked `# fault`, or `# fault 2` where two faults stand in one line. */
function markedLines(text: string): readonly number[] {
  return text.split('\n').flatMap((line, index) => {
    const mark = /# fault(?: (\d+))?$/.exec(line);
    return mark ? Array<number>(Number(mark[1] ?? 1)).fill(index + 1) : [];
  });
}

describe.each(checks.map(({ rule }) => rule))('the check %s', (rule) => {
  it('finds every marked line of its failing example, with a remedy', () => {
    const { text, found } = lintExample(`${folder}/${rule}.fail.yaml`, rule);
    expect(markedLines(text).length).toBeGreaterThan(0);
    expect(found.map(({ line }) => line)).toEqual(markedLines(text));
    for (const { message, remedy } of found) {
      expect(message).not.toBe('');
      expect(remedy).not.toBe('');
    }
  });

  it('finds nothing in its passing example', () => {
    expect(lintExample(`${folder}/${rule}.pass.yaml`, rule).found).toEqual([]);
  });
});

it('names every rule once', () => {
  const rules = checks.map(({ rule }) => rule);
  expect(new Set(rules).size).toBe(rules.length);
});

it.each(['employer-hr', 'colleague', 'emergency-contact'] as const)(
  'hears no loan word in any question to the %s',
  (party) => {
    const text = readFileSync(`${folder}/loan-words.pass.yaml`, 'utf8').replace(
      'questions:',
      `party: ${party}\nquestions:`,
    );
    const { script, ...rest } = parseScript(text, 'third-party.yaml');
    if (!script) throw new Error('the example is not a script');
    const found = lintScript({ ...rest, script }, includes).filter(({ rule }) => rule === 'loan-words');
    expect(found.map(({ message }) => message)).toEqual([
      '"还款" is said to somebody who is not part of the loan',
      '"loan" is said to somebody who is not part of the loan',
    ]);
  },
);
