import { samePerson } from '../../../dialogs/casework/same-person.js';

describe('two names that people gave', () => {
  it.each([
    ['amy', 'Amy'],
    ['Amy Chen', 'amy  chen'],
    ['amy.chen', 'ＡＭＹ.ＣＨＥＮ'],
    ['王芳', '王 芳'],
    ['amy', 'a\u200Bmy'],
  ])('are one person’s: %s and %s', (one, other) => expect(samePerson(one, other)).toBe(true));

  it.each([
    ['amy', 'amy2'],
    ['王芳', '王方'],
    ['amy chen', 'amy chan'],
  ])('are two people’s: %s and %s', (one, other) => expect(samePerson(one, other)).toBe(false));
});
