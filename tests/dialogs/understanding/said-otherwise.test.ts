import { readFileSync } from 'node:fs';
import pairs from 'opencc-js/dict/TSCharacters';
import type { Answer, OrganizationOnFile } from '../../../dialogs/understanding/answer.js';
import { understand } from '../../../dialogs/understanding/understand.js';
import { type Locale, locales } from '../../../dialogs/vocabulary.js';
import { casesOf } from './case-tables.js';

const traditional = new Map(
  pairs
    .split('|')
    .filter((pair) => pair.length === 3)
    .map((pair) => [pair.charAt(2), pair.charAt(0)]),
);
const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

/** Ways in which the same answer may be written or heard. */
const otherwise: Readonly<Record<string, (text: string, locale: Locale) => string>> = {
  'in traditional characters': (text) => [...text].map((sign) => traditional.get(sign) ?? sign).join(''),
  'at full width': (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  "with a recogniser's blanks": (text) =>
    isChinese(text) && !/[a-z\d]/i.test(text) ? [...text.replace(/\s/g, '')].join(' ') : text.replace(/ /g, '  '),
  'after sounds': (text, locale) => (locale === 'zh-CN' ? `嗯，那个，${text}` : `um, well, ${text}`),
};

interface Row {
  readonly onFile: OrganizationOnFile;
  readonly question?: string;
  readonly same?: readonly string[];
  readonly toConfirm?: readonly string[];
  readonly another?: readonly string[];
  readonly left?: readonly string[];
}

const employers: readonly Answer[] = locales.flatMap((locale) => {
  const rows: readonly Row[] = JSON.parse(
    readFileSync(new URL(`../../cases/employers/${locale}.json`, import.meta.url), 'utf8'),
  );
  return rows.flatMap(({ onFile, question, same = [], toConfirm = [], another = [], left = [] }) =>
    [...same, ...toConfirm, ...another, ...left].map(
      (text): Answer => ({ locale, type: 'organization', text, question, onFile }),
    ),
  );
});
const inWords = ['role', 'address', 'text'].flatMap((type) => casesOf(type).map((one) => one.answer));

describe.each(Object.entries(otherwise))('an answer %s', (_, changed) => {
  it.each([
    ['employers', employers],
    ['roles, places and texts', inWords],
  ] as const)('means the same: %s', (__, answers) => {
    const changedMeaning = answers
      .map((answer) => ({ ...answer, text: changed(answer.text, answer.locale) }))
      .filter((answer, at) => understand(answer).clarity !== understand(answers[at] ?? answer).clarity)
      .map((answer) => answer.text);
    expect(changedMeaning).toEqual([]);
  });
});

it('means the same said twice, where the words are the whole answer', () => {
  const names = employers.filter((answer) => understand(answer).clarity === 'clear' && !/[,.，。]/.test(answer.text));
  const twice = names.map((answer) => ({ ...answer, text: `${answer.text}，${answer.text}` }));
  expect(twice.filter((answer) => understand(answer).clarity !== 'clear').map((answer) => answer.text)).toEqual([]);
});
