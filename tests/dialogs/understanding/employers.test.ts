import { readFileSync } from 'node:fs';
import type { OrganizationOnFile } from '../../../dialogs/understanding/answer.js';
import { understand } from '../../../dialogs/understanding/understand.js';
import { type Clarity, type Locale, locales } from '../../../dialogs/vocabulary.js';

/** What may become of an answer about an employer on file, and the clarity that says so. */
const outcomes = {
  same: 'clear',
  toConfirm: 'unclear',
  another: 'contradicts',
  left: 'contradicts',
  noName: 'unclear',
  omitted: 'omitted',
  refused: 'refused',
  evasive: 'evasive',
} as const satisfies Record<string, Clarity>;
type Outcome = keyof typeof outcomes;
const isOutcome = (key: string): key is Outcome => key in outcomes;

type Row = { readonly onFile: OrganizationOnFile; readonly question?: string } & Readonly<
  Partial<Record<Outcome, readonly string[]>>
>;

const question: Readonly<Record<Locale, string>> = {
  'zh-CN': '您现在在哪家单位上班？',
  'en-US': 'Who is your current employer?',
};
const leastPairs = 200;

function pairsOf(locale: Locale) {
  const rows: readonly Row[] = JSON.parse(
    readFileSync(new URL(`../../cases/employers/${locale}.json`, import.meta.url), 'utf8'),
  );
  return rows.flatMap((row) =>
    Object.keys(outcomes)
      .filter(isOutcome)
      .flatMap((outcome) => (row[outcome] ?? []).map((text) => ({ text, outcome, ...row }))),
  );
}

describe.each(locales)('employers against the file, %s', (locale) => {
  const pairs = pairsOf(locale);

  it('are shown by at least two hundred pairs', () => {
    expect(new Set(pairs.map((pair) => `${pair.onFile.name} ${pair.text}`)).size).toBeGreaterThanOrEqual(leastPairs);
  });

  it.each(pairs.map((pair) => [pair.onFile.name, pair.text, pair.outcome, pair] as const))('%s: %s is %s', (...row) => {
    const { text, outcome, onFile, question: asked = question[locale] } = row[3];
    const verdict = understand({ locale, type: 'organization', question: asked, text, onFile });
    expect(verdict.clarity).toBe(outcomes[outcome]);
    const codes = verdict.reasons.map((reason) => reason.code);
    if (outcome === 'left') expect(codes).toContain('left');
    if (outcome === 'another') expect(codes).toContain('another-name');
    if (outcome === 'toConfirm') expect(codes).not.toContain('no-name');
    for (const reason of verdict.reasons) expect(text).toContain(reason.words);
  });
});
