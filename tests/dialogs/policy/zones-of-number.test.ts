import { readFileSync } from 'node:fs';
import { us } from '../../../dialogs/policy/profiles/us.js';
import { firstOpening, windowsOf } from '../../../dialogs/policy/windows.js';
import { zonesOfNumber } from '../../../dialogs/policy/zones/zones-of-number.js';

interface ZonesRow {
  readonly name: string;
  readonly area: string;
  /** Of America unless told. */
  readonly zones: readonly string[];
}

const rows: readonly ZonesRow[] = JSON.parse(readFileSync('tests/cases/policy/zones-of-number.json', 'utf8'));

describe('where a number of North America may be at home', () => {
  it.each(rows)('R-POL-1 $area: $name', ({ area, zones }) => {
    expect(zonesOfNumber(`+1${area}5550100`).toSorted()).toEqual(zones.map(inFull).toSorted());
  });

  it.each([
    [
      'a winter evening in Calgary: it is 20:30, and older data say 19:30',
      '403',
      'America/Edmonton',
      '2026-12-15T02:30:00Z',
      false,
    ],
    ['a winter evening in Calgary at 18:30', '403', 'America/Edmonton', '2026-12-15T00:30:00Z', true],
    [
      'a winter evening in Vancouver: it is 20:30, and older data say 19:30',
      '604',
      'America/Vancouver',
      '2026-12-15T03:30:00Z',
      false,
    ],
    [
      'a summer morning in Flagstaff at 8:30, and 9:30 with the Navajo',
      '928',
      'America/Phoenix',
      '2026-07-14T15:30:00Z',
      false,
    ],
    ['a summer morning in Phoenix at 9:30', '602', 'America/Phoenix', '2026-07-14T16:30:00Z', true],
  ])('R-POL-1 %s', (_, area, zone, at, isOpen) => {
    const number = `+1${area}5550100`;
    const windows = windowsOf({ channel: 'voice', number, party: { zone, exclusions: [], contactPoints: [] } }, us);
    expect(firstOpening(windows, at) === at).toBe(isOpen);
  });
});

function inFull(zone: string): string {
  return /^(Pacific|Atlantic)\//u.test(zone) ? zone : `America/${zone}`;
}
