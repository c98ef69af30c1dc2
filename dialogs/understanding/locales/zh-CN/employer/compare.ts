import type { Likeness } from '../../language.js';
import { kindred, type Name, readName } from './name.js';
import { alikeInSound } from './sound.js';

/** What the other names on file tell about each of them. */
export interface FiledNames {
  readonly names: readonly string[];
  readonly places: readonly string[];
  readonly trades: readonly string[];
}

/** From here on two names sound the same. */
const soundsTheSameFrom = 0.85;
/** From here on two names are taken for one that was misheard, and are asked back. */
const misheardFrom = 0.6;
const publicBody = /(?:局|院|校|中学|小学|大学|学院|幼儿园|政府|委员会|支队|街道|所)$/;

type Judged = Pick<Likeness, 'stands' | 'code'>;

const same: Judged = { stands: 'same', code: 'same-name' };
const another: Judged = { stands: 'other', code: 'another-name' };
const maybe = (code: string): Judged => ({ stands: 'maybe', code });

/** How a name that was said stands to one name on file. Only what is wholly the same is the same. */
export function compareNames(words: string, filedName: string, filed: FiledNames): Judged {
  const said = readName(words, filed.places);
  const name = readName(filedName, filed.places);
  const trades = name.trades.length === 0 ? filed.trades : name.trades;
  if (said.number !== '' && said.number !== name.number) return another;
  if (said.core === name.core) return wholeName(said, name, filed);
  if (name.place === '' && lacksAPlace(said.core, name.core)) return maybe('city-or-branch-dropped');
  if (said.core.length >= 3 && shortens(said.core, name.core) && !elsewhere(said, name)) return maybe('part-of-name');
  if (!kindred(said.trades, trades)) return another;
  const own = ownParts(said, name);
  if (own === 'other') return another;
  if (elsewhere(said, name) && publicBody.test(name.core)) return another;
  if (said.own.length === 0 && name.own.length > 0) return another;
  return maybe(own === 'sounds' ? 'sounds-like' : 'part-of-name');
}

function wholeName(said: Name, name: Name, filed: FiledNames): Judged {
  if (said.branch !== name.branch) return maybe(said.branch === '' ? 'city-or-branch-dropped' : 'branch');
  if (said.place === name.place || (name.place.length < 2 && filed.places.includes(said.place))) return same;
  if (said.place === '') return maybe('city-or-branch-dropped');
  if (name.place !== '' && !elsewhere(said, name)) return maybe('sounds-like');
  if (name.place === '' && filed.places.length === 0) return maybe('other-city');
  return publicBody.test(name.core) || name.own.length === 0 ? another : maybe('other-city');
}

/** 雁北航修 shortens 雁北航空维修: its characters in order, from the first one on. */
function shortens(short: string, long: string): boolean {
  if (short[0] !== long[0]) return false;
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}

const elsewhere = (said: Name, name: Name) =>
  said.place !== '' && name.place !== '' && alikeInSound(said.place, name.place) < soundsTheSameFrom;

/** 宁州恒锐 may be 恒锐 of a city that stands in no list. */
const lacksAPlace = (short: string, long: string) =>
  short.length >= 2 && long.endsWith(short) && placeLengths.has(long.length - short.length);
const placeLengths = new Set([2, 3]);
const partOf = (part: string, whole: string) =>
  part.length >= 2 && (whole.startsWith(part) || lacksAPlace(part, whole) || lacksAPlace(whole, part));

function likeliest(part: string, other: string): number {
  const [short, long] = part.length < other.length ? [part, other] : [other, part];
  const inside = long.length - short.length === 2 && short.length >= 2 ? alikeInSound(short, long.slice(2)) : 0;
  return Math.max(alikeInSound(part, other), inside);
}

/** Whether the parts that set a name apart are the same, sound the same, or are others. */
function ownParts(said: Name, name: Name): 'same' | 'sounds' | 'other' {
  const left = said.place === '' && name.place !== '' ? [...name.own, name.place] : [...name.own];
  let least = 1;
  let unmatched = 0;
  for (const part of said.own) {
    const scores = left.map((other) => (partOf(part, other) ? 1 : likeliest(part, other)));
    const best = Math.max(0, ...scores);
    if (best < misheardFrom) {
      unmatched++;
      continue;
    }
    least = Math.min(least, partOf(part, left[scores.indexOf(best)] ?? '') ? 1 : 0);
    left.splice(scores.indexOf(best), 1);
  }
  if (unmatched > 0 && (left.length > 0 || unmatched === said.own.length)) return 'other';
  return least === 1 ? 'same' : 'sounds';
}
