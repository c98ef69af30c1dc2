import { chinaKeeps } from '../../../dialogs/policy/holidays/mainland-china.js';

const dayMs = 86_400_000;
const epoch = Date.parse('2000-01-01T12:00:00Z');
const sin = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
const after = (day: string, days: number) => new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
const inBeijing = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);

/** The sun's longitude in degrees when a day begins in Beijing, to about a hundredth (Astronomical Almanac). */
function sunOn(day: string): number {
  const days = (Date.parse(`${day}T00:00:00+08:00`) - epoch) / dayMs;
  const anomaly = 357.528 + 0.9856003 * days;
  return (280.46 + 0.9856474 * days + 1.915 * sin(anomaly) + 0.02 * sin(2 * anomaly)) % 360;
}

/** Epoch ms of a new moon, the first of 2000 being 0, to about a minute (Meeus, Astronomical Algorithms, chapter 49). */
function newMoon(k: number): number {
  const ofSun = 2.5534 + 29.1053567 * k;
  const ofMoon = 201.5643 + 385.81693528 * k;
  const latitude = 160.7108 + 390.67050284 * k;
  const days =
    5.09766 +
    29.530588861 * k -
    0.4072 * sin(ofMoon) +
    0.1723 * sin(ofSun) +
    0.01608 * sin(2 * ofMoon) +
    0.01039 * sin(2 * latitude) +
    0.00739 * sin(ofMoon - ofSun) -
    0.00514 * sin(ofMoon + ofSun) +
    0.00208 * sin(2 * ofSun) -
    0.00111 * sin(ofMoon - 2 * latitude) -
    0.00057 * sin(ofMoon + 2 * latitude) +
    0.00056 * sin(2 * ofMoon + ofSun) -
    0.00042 * sin(3 * ofMoon) +
    0.00042 * sin(ofSun + 2 * latitude) +
    0.00038 * sin(ofSun - 2 * latitude) -
    0.00024 * sin(2 * ofMoon - ofSun) -
    0.00017 * sin(124.7746 - 1.56375588 * k);
  const secondsThatTheEarthIsLate = 72;
  return epoch + days * dayMs - secondsThatTheEarthIsLate * 1000;
}

/** The new moon between 21 January and 20 February. */
function lunarNewYear(year: string): string {
  const days = Array.from({ length: 500 }, (_, k) => inBeijing(newMoon(k)));
  return days.find((day) => day >= `${year}-01-21` && day <= `${year}-02-20`) ?? '';
}

// ICU takes the new moons of February 2027 and 2030, minutes from midnight in Beijing, for the days beside; these it knows.
const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });
const fixed = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];

function byTheLaw(year: string): readonly string[] {
  const newYear = lunarNewYear(year);
  return Array.from({ length: 366 }, (_, at) => after(`${year}-01-01`, at)).filter(
    (day) =>
      day.startsWith(year) &&
      (fixed.includes(day.slice(5)) ||
        (day >= after(newYear, -1) && day <= after(newYear, 2)) ||
        (sunOn(day) < 15 && sunOn(after(day, 1)) >= 15) ||
        ['5/5', '8/15'].includes(lunar.format(Date.parse(day)))),
  );
}

describe("mainland China's public holidays", () => {
  it.each(['2027', '2028', '2029', '2030', '2031', '2038'])(
    'keeps in %s the days of the law, while nothing is announced',
    (year) => {
      const days = Array.from({ length: 366 }, (_, at) => after(`${year}-01-01`, at));
      const kept = days.filter((day) => day.startsWith(year) && chinaKeeps(day) !== undefined);
      expect(kept).toEqual(byTheLaw(year));
      expect(kept.map(chinaKeeps)).not.toContain('worked');
    },
  );

  it('takes new moons for what the announced years say they are', () => {
    expect(['2025', '2026'].map(lunarNewYear)).toEqual(['2025-01-29', '2026-02-17']);
  });
});
