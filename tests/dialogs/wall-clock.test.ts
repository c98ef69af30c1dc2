import { DateTime } from 'luxon';
import { wallClock } from '../../dialogs/wall-clock.js';

const zones = ['America/New_York', 'America/Los_Angeles', 'America/Phoenix', 'Asia/Shanghai', 'Asia/Kathmandu', 'UTC'];
const instants = [
  '2026-03-08T06:59:59Z',
  '2026-03-08T07:00:00Z',
  '2026-11-01T05:30:00Z',
  '2026-11-01T06:30:00.250Z',
  '2026-01-01T00:00:00Z',
  '2026-12-31T23:59:59.999Z',
  '2026-06-15T12:00:00+02:00',
];

describe('wallClock', () => {
  it.each(zones)('shows the time in %s as the zone data have it, also when clocks change', (zone) => {
    const shown = instants.map((at) => wallClock(at, zone));
    const expected = instants.map((at) => DateTime.fromISO(at, { zone }).toFormat("yyyy-MM-dd'T'HH:mm:ss"));
    expect(shown).toEqual(expected);
  });

  it('shows midnight as hour 00', () => {
    expect(wallClock('2026-03-04T05:00:00Z', 'America/New_York')).toBe('2026-03-04T00:00:00');
  });

  it('shows nothing for a zone or an instant that does not exist', () => {
    expect(wallClock('2026-03-04T05:00:00Z', 'Mars/Olympus_Mons')).toBeUndefined();
    expect(wallClock('yesterday', 'Asia/Shanghai')).toBeUndefined();
  });
});
