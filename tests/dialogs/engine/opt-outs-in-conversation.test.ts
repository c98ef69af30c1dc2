import { readFileSync } from 'node:fs';
import { Rehearsal } from '../../../bot/rehearsal/rehearsal.js';
import { sampleCase } from '../../../bot/rehearsal/sample-case.js';
import { briefFor } from '../../../dialogs/engine/brief.js';
import type { EngineEvent } from '../../../dialogs/engine/event.js';
import { loadLibrary } from '../../../dialogs/script/library.js';
import { understand } from '../../../dialogs/understanding/understand.js';
import { type Locale, locales } from '../../../dialogs/vocabulary.js';

const { revokes, answers }: Record<'revokes' | 'answers', readonly string[]> = JSON.parse(
  readFileSync(new URL('../../cases/policy/opt-out.json', import.meta.url), 'utf8'),
);
const script = loadLibrary(['dialogs/scripts']).scripts.latest('borrower-before');
const asked = { 'zh-CN': '您现在在哪个单位上班？', 'en-US': 'Who do you work for?' } as const;

/** What one sentence is taken for: by the understanding, and by a whole conversation in texts once identity is proved. */
function takenFor(said: string, locale: Locale) {
  const { intent } = understand({ locale, type: 'text', text: said, question: asked[locale] });
  return { understood: intent === 'stop', ended: endsContact(said, locale) };
}

function endsContact(said: string, locale: Locale): boolean {
  const file = sampleCase('us', locale, 'before-disbursement');
  const party = file.parties.find(({ role }) => role === 'borrower');
  if (!script || !party) throw new Error('no borrower, or nothing to ask them');
  const events: EngineEvent[] = [];
  const rehearsal = new Rehearsal({
    script,
    brief: { ...briefFor(file, party), birthDate: '1988-03-15' },
    channel: 'sms',
    start: '2026-11-23T15:00:00Z',
    watch: (_, decision) => events.push(...decision.events),
  });
  rehearsal.begin();
  for (const text of ['1', '0315', said]) rehearsal.play({ kind: 'words', text });
  return events.some(({ kind }) => kind === 'opted-out');
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
