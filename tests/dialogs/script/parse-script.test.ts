import { parseScript } from '../../../dialogs/script/parse-script.js';

const sound = `format: 1
id: tiny
version: 2
title: { zh-CN: 小, en-US: Tiny }
goal: { zh-CN: 示例, en-US: An example }
party: borrower
questions:
  - id: Q1
    type: yes-no
    wording:
      zh-CN: { ask: 您好 }
      en-US: { ask: Hello }
`;

const linesAndRules = (text: string) =>
  parseScript(text, 'tiny.v2.yaml').faults.map(({ line, rule, message }) => `${line} ${rule} ${message}`);

it('reads a script and fills in what was left out', () => {
  const { script, faults } = parseScript(sound, 'tiny.v2.yaml');
  expect(faults).toEqual([]);
  expect(script).toMatchObject({ id: 'tiny', version: 2, stage: 'any', placedBy: 'bot' });
  expect(script?.questions[0]).toMatchObject({
    require: 'core',
    sensitivity: 'low',
    onFail: { review: 'P3' },
    branches: [],
  });
});

it('reports every schema problem at once, at the line of the YAML node', () => {
  const text = sound
    .replace('party: borrower', 'party: neighbour')
    .replace('type: yes-no', 'type: yes-no\n    colour: red')
    .replace('zh-CN: { ask: 您好 }', 'zh-CN: { retry: 您好 }');
  expect(linesAndRules(text)).toEqual([
    '6 schema `party` must be one of borrower, co-borrower, guarantor, employer-hr, colleague, emergency-contact',
    '10 schema there is no field `colour` here',
    '12 schema `ask` is missing',
  ]);
});

it('tells conditions that do not compile beside what the schema refuses', () => {
  const text = sound.replace('type: yes-no', "colour: red\n    when: 'answers.A0 =='\n    type: yes-no");
  const told = linesAndRules(`${text}    branches: [{ if: '1 + 1' }]\n`).map((line) =>
    line.split(' ').slice(0, 2).join(' '),
  );
  expect(told).toEqual(['9 schema', '10 condition-compiles', '15 schema', '15 condition-compiles']);
});

it('names the column, and always says what to do', () => {
  const [fault] = parseScript(sound.replace('type: yes-no', 'type: 7'), 'folder/tiny.v2.yaml').faults;
  expect(fault).toMatchObject({ file: 'folder/tiny.v2.yaml', line: 9, column: 5, rule: 'schema' });
  expect(fault?.remedy).not.toBe('');
});

it.each([
  ['a broken indent', sound.replace('    type: yes-no', '   type: yes-no'), 'yaml'],
  ['a key written twice', `${sound}party: guarantor\n`, 'yaml'],
  ['a list instead of a script', '- a\n- b\n', 'schema'],
  ['nothing at all', '', 'schema'],
  ['a branch without a target', `${sound}    branches: [{ if: 'true' }]\n`, 'schema'],
  [
    'an alias bomb',
    `a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c]\n`,
    'yaml',
  ],
])('turns %s into a fault', (_what, text, rule) => {
  const { script, faults } = parseScript(text, 'x.yaml');
  expect(script).toBeUndefined();
  expect(faults.map((fault) => fault.rule)).toContain(rule);
});

it('complains of broken YAML once a line', () => {
  const faults = parseScript(sound.replace('{ ask: Hello }', '{ ask: {x} and {y} or }'), 'x.yaml').faults;
  expect(faults.filter(({ line }) => line === 12)).toHaveLength(1);
});

it.each([
  ['format: 1', 'format: 9', 'this script is written in format 9; this version of Ringback reads up to 1'],
  ['format: 1\n', '', 'the script does not say its format'],
  ['format: 1', 'format: first', '"first" is not a script format'],
])('says plainly that it does not know the format (%s to %s)', (from, to, message) => {
  const { faults } = parseScript(sound.replace(from, to), 'x.yaml');
  expect(faults).toMatchObject([{ line: 1, rule: 'format', message }]);
});

it('finds the place of anything in the file', () => {
  const { locate } = parseScript(sound, 'x.yaml');
  expect(locate(['questions', 0, 'wording', 'en-US', 'ask'])).toEqual({ line: 12, column: 16 });
  expect(locate(['questions', 0, 'why'])).toEqual({ line: 8, column: 5 });
  expect(locate([])).toEqual({ line: 1, column: 1 });
});
