const months = 'january february march april may june july august september october november december'.split(' ');
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** Other ways to write or mishear them. */
const alsoMonths = { sept: 9, octubre: 10, oktober: 10 };
const alsoWeekdays = { tues: 2, wensday: 3, wednsday: 3, weds: 3, thur: 4, thurs: 4, satday: 6 };

/** The words of each kind, kinds as in `DateItem`. */
const words: Readonly<Record<string, string>> = {
  t: 'the',
  o: 'of',
  i: 'in',
  n: 'on',
  c: ", . '",
  '/': '/',
  '-': '-',
  g: 'ago back',
  h: 'hence later',
  '&': 'and',
  d: 'day days',
  w: "week weeks week's",
  m: 'month months',
  y: 'year years',
  T: 'today tonight',
  U: 'tomorrow tomorrows tmrw tmr tmw 2moro tomorow tommorow tommorrow tomorro',
  V: 'yesterday yesterdays yday',
  a: 'after',
  b: 'before',
  f: 'from',
  z: 'now',
  A: 'a an',
  p: 'morning afternoon evening night',
  e: 'every each',
  u: 'any some other alternate',
  j: 'that those',
  l: 'just',
  v: 'or',
  H: 'hour hours',
  k: 'minute minutes',
  F: 'half',
  E: 'early late mid end middle start beginning',
  s: 's',
  q: 'to too for',
};

/** This, next and last, by how many they are away. */
const away = {
  last: -1,
  past: -1,
  previous: -1,
  gone: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  following: 1,
  upcoming: 1,
};

type Known = readonly [kind: string, value: number];

/** What each word of an English date is: its kind, and its value where it has one. */
export const dateWords: ReadonlyMap<string, Known> = new Map<string, Known>([
  ...Object.entries(words).flatMap(([kind, list]) => list.split(' ').map((word): [string, Known] => [word, [kind, 0]])),
  ...months.flatMap((name, n) => [name, name.slice(0, 3)].map((word): [string, Known] => [word, ['M', n + 1]])),
  ...weekdays.flatMap((name, n) => [name, name.slice(0, 3)].map((word): [string, Known] => [word, ['W', n + 1]])),
  ...weekdays.map((name, n): [string, Known] => [`${name}s`, ['P', n + 1]]),
  ...Object.entries(alsoMonths).map(([word, n]): [string, Known] => [word, ['M', n]]),
  ...Object.entries(alsoWeekdays).map(([word, n]): [string, Known] => [word, ['W', n]]),
  ...Object.entries(away).map(([word, n]): [string, Known] => [word, ['r', n]]),
  ['first', ['O', 1]],
  // Weeks of a fortnight.
  ['fortnight', ['w', 2]],
  ['fortnights', ['w', 2]],
]);
