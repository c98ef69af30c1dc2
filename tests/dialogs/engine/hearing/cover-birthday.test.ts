import { coverBirthday } from '../../../../dialogs/engine/hearing/cover-birthday.js';

const covered = [
  ['my birthday is June 21, 1987', 'my birthday is ***, ***'],
  ['Born on the 21st of June', 'Born on the ***'],
  ['I was born June twenty-first', 'I was born ***'],
  ['DOB 06/21/87 and I pay by card', 'DOB *** and I pay by card'],
  ['d.o.b: 0621', 'd.o.b: ***'],
  ['born on 1987-06-21 you know', 'born on *** you know'],
  ['我的生日是6月21日', '我的生日是***'],
  ['生日：六月二十一', '生日:***'],
  ['我是1987年6月21号出生的', '我是***出生的'],
  ['生日０６２１', '生日***'],
] as const;
const kept = [
  'the payment is 2143, due on June 21',
  'we had a birth in the family, 2 kids now',
  'you may know my birthday',
  '我六月生孩子,6月21日还款',
];

describe('a birthday that nobody asked for', () => {
  it.each(covered)('%s: is covered', (said, rest) => expect(coverBirthday(said)).toBe(rest));
  it.each(kept)('%s: stays', (said) => expect(coverBirthday(said)).toBe(said));
});
