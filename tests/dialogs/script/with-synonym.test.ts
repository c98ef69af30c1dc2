import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { loadScripts, scriptsFolder } from '../../../bot/scripts/own-scripts.js';
import { withSynonym } from '../../../dialogs/script/with-synonym.js';
import { locales } from '../../../dialogs/vocabulary.js';

const words = { 'zh-CN': '妥妥的', 'en-US': 'as: ever, "sure" #1' } as const;

interface Read {
  readonly questions: readonly {
    readonly id: string;
    readonly meansYes?: Readonly<Record<string, readonly string[]>>;
    readonly meansNo?: Readonly<Record<string, readonly string[]>>;
    readonly choices?: readonly {
      readonly id: string;
      readonly synonyms?: Readonly<Record<string, readonly string[]>>;
    }[];
  }[];
}

const read = (text: string): Read => parseDocument(text).toJS();

it.each(['co-borrower', 'employer-hr'])('synonyms for all that %s lists leave its other lines as they were', (id) => {
  const text = readFileSync(`${scriptsFolder}/${id}.v1.yaml`, 'utf8');
  const places = (loadScripts().get(id, 1)?.questions ?? []).flatMap(({ id: questionId, type, choices = [] }) =>
    (type === 'yes-no' ? ['yes', 'no'] : choices.map((one) => one.id)).flatMap((value) =>
      locales.map((locale) => ({ questionId, value, locale, words: words[locale] })),
    ),
  );
  const changed = places.reduce((before, place) => withSynonym(before, place) ?? '', text);
  const { questions } = read(changed);
  for (const { questionId, value, locale } of places) {
    const question = questions.find((one) => one.id === questionId);
    const choice = question?.choices?.find((one) => one.id === value);
    const lists = choice ? choice.synonyms : question?.[value === 'yes' ? 'meansYes' : 'meansNo'];
    expect(lists?.[locale]?.at(-1)).toBe(words[locale]);
  }
  const lines = changed.split('\n');
  const gone = text.split('\n').filter((line) => !lines.includes(line));
  expect(gone.every((line) => /(?:zh-CN|en-US): \[/u.test(line))).toBe(true);
  expect(places.length).toBeGreaterThan(0);
});

it.each([
  [
    'a block',
    'synonyms:\n          en-US:\n            - a # first\n            - b\n          zh-CN: []',
    '            - b\n            - new',
  ],
  ['an empty list', 'synonyms: { en-US: [] }', 'en-US: [new]'],
  ['the other language alone', 'synonyms: { zh-CN: [新] }', '{ zh-CN: [新], en-US: [new] }'],
  ['a comment behind it', 'synonyms: { en-US: [a] } # why', '{ en-US: [a, new] } # why'],
])('a synonym joins %s', (_what, written, expected) => {
  const text = `questions:\n  - id: Q1\n    type: choice\n    choices:\n      - id: x\n        label: { en-US: X }\n        ${written}\n    note: end\n`;
  const changed = withSynonym(text, { questionId: 'Q1', value: 'x', locale: 'en-US', words: 'new' }) ?? '';
  expect(changed).toContain(expected);
  expect(changed.endsWith('\n    note: end\n')).toBe(true);
  expect(parseDocument(changed).errors).toEqual([]);
});

it.each([
  ['broken text', 'questions: ['],
  [
    'a list that stands elsewhere',
    'questions:\n  - id: Q1\n    choices:\n      - id: x\n        synonyms: &a { en-US: [y] }\n      - { id: z, synonyms: *a }\n',
  ],
])('there is no place for one in %s', (_what, text) => {
  const value = text.includes('*a') ? 'z' : 'x';
  expect(withSynonym(text, { questionId: 'Q1', value, locale: 'en-US', words: 'new' })).toBeUndefined();
});
