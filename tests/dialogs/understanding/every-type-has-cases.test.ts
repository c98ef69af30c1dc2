import { recognisers } from '../../../dialogs/understanding/types/registry.js';
import { answerTypes, intents, locales } from '../../../dialogs/vocabulary.js';
import { casesOf } from './case-tables.js';

describe.each(answerTypes)('answers of type %s', (type) => {
  it('have a recogniser', () => {
    expect(recognisers[type]).toBeInstanceOf(Function);
  });

  it('have a table of at least twenty cases that covers every locale', () => {
    const cases = casesOf(type);
    expect(cases.length).toBeGreaterThanOrEqual(20);
    for (const locale of locales) expect(cases.filter((one) => one.answer.locale === locale).length).toBeGreaterThan(5);
  });
});

describe.each(locales)('wishes in %s', (locale) => {
  it('have cases, every one of them', () => {
    const shown = new Set(
      casesOf('intents').flatMap((one) => (one.answer.locale === locale ? [one.expect.intent] : [])),
    );
    expect(intents.filter((intent) => !shown.has(intent))).toEqual([]);
  });
});
