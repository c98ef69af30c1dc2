import { readFileSync } from 'node:fs';
import { exclusionTold, type Telling } from '../../../dialogs/understanding/exclusion-told.js';

interface Row extends Telling {
  /** The exclusion that is told, after "maybe" where a person has to look; `null` for none. */
  readonly expect: string | null;
}

const rows: readonly Row[] = JSON.parse(readFileSync('tests/cases/exclusions-told.json', 'utf8'));
const names = { zh: '林小满', en: 'Dana Whitfield' };

describe('what bars contact, as it is said', () => {
  it.each(
    rows.map(({ expect: expected, ...row }) => {
      const who = row.isParty ? ' (the party)' : row.isAnother ? ' (somebody else)' : '';
      return [`${row.text}${who}`, row, expected] as const;
    }),
  )('%s', (_, row, expected) => {
    const told = exclusionTold({ name: /\p{Script=Han}/u.test(row.text) ? names.zh : names.en, ...row });
    expect(told ? `${told.sure ? '' : 'maybe '}${told.exclusion}` : null).toBe(expected);
    if (told) expect(row.text).toContain(told.words);
  });

  it('names the surer of two things that are told', () => {
    const told = exclusionTold({ text: "He's gone. I filed chapter 13." });
    expect(told).toEqual({ exclusion: 'bankruptcy', sure: true, words: 'I filed chapter 13' });
  });
});
