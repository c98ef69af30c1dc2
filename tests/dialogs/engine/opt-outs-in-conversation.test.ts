import { readFileSync } from 'node:fs';
import { understand } from '../../../dialogs/understanding/understand.js';
import { type Locale, locales } from '../../../dialogs/vocabulary.js';
import { answeredByText } from '../answered-by-text.js';

const { revokes, answers }: Record<'revokes' | 'answers', readonly string[]> = JSON.parse(
  readFileSync(new URL('../../cases/policy/opt-out.json', import.meta.url), 'utf8'),
);
const asked = { 'zh-CN': '您现在在哪个单位上班？', 'en-US': 'Who do you work for?' } as const;

/** What one sentence is taken for: by the understanding, and by a whole conversation in texts once identity is proved. */
function takenFor(said: string, locale: Locale) {
  const { intent } = understand({ locale, type: 'text', text: said, question: asked[locale] });
  return { understood: intent === 'stop', ended: endsContact(said, locale) };
}

function endsContact(said: string, locale: Locale): boolean {
  return answeredByText(said, locale).some(({ kind }) => kind === 'opted-out');
}

describe.each(locales)('in %s', (locale) => {
  const ofLocale = (rows: readonly string[]) =>
    rows.filter((said) => /\p{Script=Han}/u.test(said) === (locale === 'zh-CN'));

  it.each(ofLocale(revokes))('R-POL-1 %s ends contact, whoever reads it', (said) => {
    expect(takenFor(said, locale)).toEqual({ understood: true, ended: true });
  });

  it.each(ofLocale(answers))('%s ends nothing, whoever reads it', (said) => {
    expect(takenFor(said, locale)).toEqual({ understood: false, ended: false });
  });
});
