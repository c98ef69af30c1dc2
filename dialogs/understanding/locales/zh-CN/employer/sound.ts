import { likenessOfStrings } from '../../../likeness.js';
import { readings } from './readings.js';

/** A syllable as it is compared: where it begins and how it goes on, with what is often confused made one. */
interface Syllable {
  readonly initial: string;
  readonly final: string;
}

const ideograph = /[\u3400-\u9fff]/;
const initials = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])/;
const confused: Readonly<Record<string, string>> = { zh: 'z', ch: 'c', sh: 's', l: 'n', r: 'n', f: 'h' };

/** How much of a syllable two share, when one of its halves is the same: a rhyme is more easily misheard than an alliteration. */
const rhyme = 0.3;
const alliteration = 0.15;
const nearly = 0.9;

/** How alike two names sound, from 0 to 1: pinyin without tones, syllable by syllable. */
export function alikeInSound(a: string, b: string): number {
  if (a === b) return 1;
  if (!ideograph.test(a) || !ideograph.test(b)) return likenessOfStrings(a, b);
  const [left, right] = [readingsOf(a), readingsOf(b)];
  const most = Math.max(left.length, right.length);
  let previous = Array.from({ length: right.length + 1 }, () => 0);
  for (const one of left) {
    const current = [0];
    for (let at = 1; at <= right.length; at++) {
      const taken = (previous[at - 1] ?? 0) + alikeAsRead(one, right[at - 1] ?? []);
      current.push(Math.max(taken, previous[at] ?? 0, current[at - 1] ?? 0));
    }
    previous = current;
  }
  return most === 0 ? 0 : (previous[right.length] ?? 0) / most;
}

/** A character with several readings sounds as it may: 行 is háng or xíng. */
function alikeAsRead(one: readonly Syllable[], other: readonly Syllable[]): number {
  let most = 0;
  for (const a of one) for (const b of other) most = Math.max(most, alike(a, b));
  return most;
}

function alike(a: Syllable, b: Syllable): number {
  if (a.initial === b.initial && a.final === b.final) return 1;
  const begins = even(a.initial) === even(b.initial);
  const ends = a.final.replace(/ng$/, 'n') === b.final.replace(/ng$/, 'n');
  if (begins && ends) return nearly;
  return ends ? rhyme : begins ? alliteration : 0;
}

const even = (initial: string) => confused[initial] ?? initial;

/** No more of a name is compared. */
const longest = 40;
let known: ReadonlyMap<string, readonly Syllable[]> | undefined;

function readingsOf(name: string): readonly (readonly Syllable[])[] {
  known ??= read();
  const table = known;
  return [...name.slice(0, longest)].map((character) => table.get(character) ?? [syllable(character)]);
}

function read(): ReadonlyMap<string, readonly Syllable[]> {
  const found = new Map<string, Syllable[]>();
  for (const line of readings.trim().split('\n')) {
    const [spoken = ''] = /^[a-zü]+/.exec(line) ?? [];
    const said = syllable(spoken);
    for (const character of line.slice(spoken.length)) {
      const others = found.get(character);
      if (others === undefined) found.set(character, [said]);
      else others.push(said);
    }
  }
  return found;
}

function syllable(spoken: string): Syllable {
  const initial = initials.exec(spoken)?.[0] ?? '';
  return { initial, final: spoken.slice(initial.length) };
}
