import { e164 } from '../../../dialogs/understanding/numbering-plans.js';

describe('Chinese mobile numbers', () => {
  const openings = [
    ...Array.from({ length: 700 }, (_, n) => `${1300 + n}`),
    ...Array.from({ length: 10 }, (_, n) => `1740${n}`),
  ];

  it('are those of the library, which is asked for numbers in international form', () => {
    const numbers = openings.map((opening) => opening.padEnd(11, '3'));
    expect(numbers.map((number) => e164(number, 'CN'))).toEqual(numbers.map((number) => e164(`+86${number}`)));
  });
});
