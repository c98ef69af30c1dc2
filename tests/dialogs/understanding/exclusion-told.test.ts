import { readFileSync } from 'node:fs';
import fc from 'fast-check';
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

/** Every word that a rule is written with: only those can lead a pattern astray. */
const tokens: readonly string[] = ['en-US', 'zh-CN'].flatMap((locale) => {
  const rules = readFileSync(`dialogs/understanding/locales/${locale}/exclusions.ts`, 'utf8');
  return [...new Set(rules.match(/[\u3400-\u9fff]{1,4}|[a-z']+/gu))];
});

/** Milliseconds; what takes less holds nobody up. */
const slow = 200;

/** Milliseconds of the quickest of five tries: a machine that is busy holds up one or two, a pattern that is led astray all. */
function timeOf(act: () => void): number {
  let quickest = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 5 && quickest >= slow; tries += 1) {
    const start = performance.now();
    act();
    quickest = Math.min(quickest, performance.now() - start);
  }
  return quickest;
}

describe('whatever is said again and again', () => {
  it.each(['早已', '早就', '已经', '刚刚'])('is read in no time when it is %s', (unit) => {
    expect(timeOf(() => exclusionTold({ text: `${unit.repeat(900)}没了` }))).toBeLessThan(slow);
  });

  it('is read in no time', () => {
    const tails = ['去世', '律师', ' passed', ' chapter 13'];
    const units = fc.array(fc.constantFrom(...tokens), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(units, fc.constantFrom('', ' '), fc.constantFrom(...tails), (unit, between, tail) => {
        const text = `${unit.join(between)}${between}`.repeat(1_000).slice(0, 1_900);
        const time = timeOf(() => {
          for (const before of ['', '他', 'he ', '我', 'i ']) exclusionTold({ text: before + text + tail });
        });
        expect(time).toBeLessThan(slow);
      }),
      {
        numRuns: 1_000,
        examples: [
          [['得病'], '', '律师'],
          [['正在'], '', '破产'],
        ],
      },
    );
  });
});
