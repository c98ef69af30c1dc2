import { mayBeBirthday } from '../../../../dialogs/engine/hearing/may-be-birthday.js';

const dates = [
  '0621',
  '６月２１日',
  '1987年6月21日',
  '六月二十一号',
  '1987-06-21',
  '6/21/87',
  'June 21',
  'june 21st, 1987',
  '21 Jun 1987',
  'the 21st of June',
];
const others = ['62', 'six', '2143.50', 'maybe 21', 'I moved in June', '六月', 'June', '六月二十一号发工资'];

describe('what may be a birthday', () => {
  it.each(dates)('%s may be one', (said) => expect(mayBeBirthday(said)).toBe(true));
  it.each(others)('%s is none by itself', (said) => expect(mayBeBirthday(said)).toBe(false));
});
