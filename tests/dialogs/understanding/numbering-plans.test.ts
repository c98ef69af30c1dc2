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

describe('North American numbers', () => {
  const areas = Array.from({ length: 800 }, (_, n) => `${200 + n}`);
  const exchanges = ['200', '555', '670', '911', '976'];

  it.each(exchanges)('are those of the library, in every area, at the exchange %s', (exchange) => {
    const numbers = areas.map((area) => `${area}${exchange}0142`);
    const ofTheLibrary = numbers.map((number) => e164(`+1${number}`));
    expect(numbers.map((number) => e164(number, 'US'))).toEqual(ofTheLibrary);
    expect(numbers.map((number) => e164(`1${number}`, 'US'))).toEqual(ofTheLibrary);
  });
});
