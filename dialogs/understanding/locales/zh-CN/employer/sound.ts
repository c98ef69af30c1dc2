import { pinyin } from 'pinyin-pro';
import { likenessOfStrings } from '../../../likeness.js';

/** A syllable as it is compared: where it begins and how it goes on, with what is often confused made one. */
interface Syllable {
  readonly initial: string;
  readonly final: string;
}

const known = new Map<string, readonly Syllable[]>();
const most = 2000;
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
  const [left, right] = [syllables(a), syllables(b)];
  const longest = Math.max(left.length, right.length);
  let previous = Array.from({ length: right.length + 1 }, () => 0);
  for (const one of left) {
    const current = [0];
    for (let at = 1; at <= right.length; at++) {
      const other = right[at - 1];
      const taken = (previous[at - 1] ?? 0) + (other === undefined ? 0 : alike(one, other));
      current.push(Math.max(taken, previous[at] ?? 0, current[at - 1] ?? 0));
    }
    previous = current;
  }
  return longest === 0 ? 0 : (previous[right.length] ?? 0) / longest;
}

function alike(a: Syllable, b: Syllable): number {
  if (a.initial === b.initial && a.final === b.final) return 1;
  const begins = even(a.initial) === even(b.initial);
  const ends = a.final.replace(/ng$/, 'n') === b.final.replace(/ng$/, 'n');
  if (begins && ends) return nearly;
  return ends ? rhyme : begins ? alliteration : 0;
}

const even = (initial: string) => confused[initial] ?? initial;

function syllables(name: string): readonly Syllable[] {
  const before = known.get(name);
  if (before !== undefined) return before;
  const read = pinyin(name.slice(0, 40), { toneType: 'none', type: 'array' }).map((spoken) => {
    const initial = initials.exec(spoken)?.[0] ?? '';
    return { initial, final: spoken.slice(initial.length) };
  });
  if (known.size > most) known.clear();
  known.set(name, read);
  return read;
}
