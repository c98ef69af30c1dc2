/** The days of each year: month and day. */
const dated: readonly string[] = ['01-01', '06-19', '07-04', '11-11', '12-25'];

/** And those that move: month, day of the week (Monday is 1), and which of them in the month; 5 is the last. */
const moving: readonly (readonly [month: number, weekday: number, which: number])[] = [
  [1, 1, 3],
  [2, 1, 3],
  [5, 1, 5],
  [9, 1, 1],
  [10, 1, 2],
  [11, 4, 4],
];

const dayMs = 86_400_000;

/**
 * Whether a day (YYYY-MM-DD) is a federal holiday in the United States (5 U.S.C. 6103). One that falls on a Saturday is
 * kept on the Friday before, one on a Sunday on the Monday after.
 */
export function isFederalHoliday(day: string): boolean {
  const at = Date.parse(day);
  const weekday = new Date(at).getUTCDay();
  if (weekday === 5 && isDated(at + dayMs)) return true;
  if (weekday === 1 && isDated(at - dayMs)) return true;
  return isDated(at) || isMoving(at);
}

function isDated(at: number): boolean {
  return dated.includes(new Date(at).toISOString().slice(5, 10));
}

function isMoving(at: number): boolean {
  const date = new Date(at);
  const [month, ofMonth] = [date.getUTCMonth() + 1, date.getUTCDate()];
  const isLast = new Date(at + 7 * dayMs).getUTCMonth() + 1 !== month;
  return moving.some(
    ([itsMonth, weekday, which]) =>
      itsMonth === month && weekday === date.getUTCDay() && (which === 5 ? isLast : which === Math.ceil(ofMonth / 7)),
  );
}
