import { bandOf, nextBandAt, type TimeBand } from '../../../../dialogs/engine/outreach/time-band.js';

const newYork = 'America/New_York';
const gap = 4 * 3_600_000;

describe('bands of the party’s day', () => {
  it.each([
    ['2026-11-23T14:00:00Z', newYork, 'morning'],
    ['2026-11-23T17:00:00Z', newYork, 'afternoon'],
    ['2026-11-23T22:00:00Z', newYork, 'evening'],
    ['2026-11-23T14:00:00Z', 'Asia/Shanghai', 'evening'],
  ])('%s in %s is in the %s', (at, zone, band) => {
    expect(bandOf(at, zone)).toBe(band);
  });

  it.each<[TimeBand[], string, string]>([
    // Tried at ten in the morning: the afternoon is four hours and more away.
    [['morning'], '2026-11-23T15:00:00.000Z', '2026-11-23T20:00:00.000Z'],
    // Tried at noon: three o’clock is the band just tried, six is another.
    [['afternoon'], '2026-11-23T18:00:00.000Z', '2026-11-23T23:00:00.000Z'],
    [['morning', 'afternoon'], '2026-11-23T20:00:00.000Z', '2026-11-24T23:00:00.000Z'],
    [['afternoon', 'evening'], '2026-11-23T23:00:00.000Z', '2026-11-24T15:00:00.000Z'],
    // All were tried: the one tried longest ago.
    [['morning', 'evening', 'afternoon'], '2026-11-24T20:00:00.000Z', '2026-11-25T15:00:00.000Z'],
  ])('after %j at %s the next call is at %s', (tried, at, next) => {
    expect(nextBandAt(tried, at, newYork, gap)).toBe(next);
  });

  it('keeps to the wall clock when the clocks are put back', () => {
    expect(nextBandAt(['evening'], '2026-10-31T22:30:00.000Z', newYork, gap)).toBe('2026-11-01T15:00:00.000Z');
  });
});
