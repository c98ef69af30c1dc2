import { readFileSync } from 'node:fs';
import { coverNumbers } from '../../../dialogs/private-numbers/cover-numbers.js';
import { understand } from '../../../dialogs/understanding/understand.js';

interface Row {
  readonly text: string;
  /** Absent where the text stays as it is. */
  readonly covered?: string;
  readonly kind?: string;
}

const table = new URL('../../cases/private-numbers.json', import.meta.url);
const rows: readonly Row[] = JSON.parse(readFileSync(table, 'utf8'));

describe('numbers of IDs and bank cards', () => {
  it.each(rows)('are covered in free words, and nothing else is: $text', ({ text, covered = text, kind }) => {
    const once = coverNumbers(text);
    expect(once).toEqual({ text: covered, kinds: kind === undefined ? [] : [kind] });
    expect(coverNumbers(once.text)).toEqual({ text: covered, kinds: [] });
  });

  it('are covered one by one', () => {
    const text = '身份证11010519491231002X，卡号4111111111111111，电话13812345678';
    expect(coverNumbers(text)).toEqual({
      text: '身份证110***********002X，卡号************1111，电话13812345678',
      kinds: ['resident-id', 'card'],
    });
  });

  it('stay where so many digits are what is asked for', () => {
    expect(coverNumbers('4111111111111111', 16).kinds).toEqual([]);
    expect(coverNumbers('4111111111111111', 4).kinds).toEqual(['card']);
  });

  it('are no answer once they are covered: the digits that are left of them are not what was asked for', () => {
    const ask = { locale: 'en-US', text: coverNumbers('4111 1111 1111 1111').text } as const;
    expect(understand({ ...ask, type: 'digits', length: 4, question: 'Your last four digits?' }).clarity).toBe(
      'unclear',
    );
    expect(understand({ ...ask, type: 'money', question: 'How much is it?' }).clarity).toBe('unclear');
    const beside = { ...ask, text: coverNumbers('my card is 4111 1111 1111 1111 and I pay 2100').text };
    expect(understand({ ...beside, type: 'money', question: 'How much is it?' }).value).toEqual({ amount: 2100 });
  });

  it.each(['卡号 ', 'my card number is '])('take a text of lone digits after "%s" in its stride', (before) => {
    const text = before + '1 2 3 4 5 '.repeat(1_000);
    coverNumbers(text);
    const cost = Math.min(...[1, 2, 3].map(() => cpuMs(() => coverNumbers(text))));
    // It was half a second when every beginning of the row was looked at.
    expect(cost).toBeLessThan(100);
  });
});

function cpuMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
