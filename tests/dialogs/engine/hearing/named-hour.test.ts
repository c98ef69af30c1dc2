import { namedHour } from '../../../../dialogs/engine/hearing/named-hour.js';

const at = (hour: number, minute = 0) => ({ hour, minute });

describe('the hour that somebody names for a call', () => {
  it.each([
    ['can you call me after 5 instead?', at(17)],
    ['call me at three', at(15)],
    ['try around 10, please', at(10)],
    ['call after 6 tomorrow', at(18)],
    ['any time past four.', at(16)],
    ['call me at half past five', at(17, 30)],
    ['a quarter to six', at(17, 45)],
    ['quarter past 8 pm', at(20, 15)],
    ['quarter to one', at(12, 45)],
    ['call me at 3:30 pm', at(15, 30)],
    ['五点以后打给我', at(17)],
  ])('%s', (said, hour) => {
    expect(namedHour(said, false)).toEqual(hour);
  });

  it.each([
    'call me after 5 days',
    'I will be back after two weeks',
    'call me at 5 Main Street',
    'call me at 5.5 percent',
    'call me at 512',
    'call me after one more try',
    '5',
    'we are about 5',
  ])('is none in: %s', (said) => {
    expect(namedHour(said, false)).toBeUndefined();
  });

  it.each([
    ['5', at(17)],
    ['about 5', at(17)],
    ['10.30', at(10, 30)],
    ['three', at(15)],
    ['Eleven, please', at(11)],
    ['say ten', at(10)],
    ['ok 7', at(19)],
    ['okay, then how about four?', at(16)],
    ['at5', undefined],
    ['三', at(15)],
    ['十一', at(11)],
    ['25', undefined],
    ['one of my sons', undefined],
    ['for', undefined],
  ])('where the hour was asked for: %s', (said, hour) => {
    expect(namedHour(said, true)).toEqual(hour);
  });
});
