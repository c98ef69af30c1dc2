import { PatternSource } from './pattern-source.js';
import { rarest, rarity } from './rarity.js';

/** What is known of a part of a pattern: all that it can match, where that is little, and what it cannot match without. */
interface Part {
  /** Every text it can match; undefined when there are too many to tell. */
  readonly exact?: readonly string[];
  /** What it begins with, and ends with too: "m" of m+. */
  readonly ends?: readonly string[];
  readonly needs?: Need;
}

/** Pieces of text of which a part always matches at least one, and roughly how often any of them occurs. */
interface Need {
  readonly pieces: readonly string[];
  readonly often: number;
}

/** More texts than this are not told one by one. */
const most = 16;
const nothing: Part = { exact: [''] };
const anything: Part = {};

/**
 * Short pieces of text of which a match of the pattern always holds at least one, in small letters; undefined where there
 * are none. So a text without them need not be searched. What a pattern forbids is left out of account.
 */
export function needsOf(pattern: RegExp): readonly string[] | undefined {
  return best(eitherOf(new PatternSource(pattern)))?.pieces;
}

function eitherOf(source: PatternSource): Part {
  const ways = [sequenceOf(source)];
  while (source.take('|')) ways.push(sequenceOf(source));
  return either(ways);
}

function sequenceOf(source: PatternSource): Part {
  const parts: Part[] = [];
  while (!source.atEnd && source.next !== '|' && source.next !== ')') parts.push(repeated(source));
  return inSequence(parts);
}

function repeated(source: PatternSource): Part {
  const part = atom(source);
  const times = source.takeTimes();
  if (times === undefined) return part;
  const [fewest, often] = times;
  if (fewest === 0) return often === 1 ? either([part, nothing]) : anything;
  return often === 1 ? part : { ends: part.exact, needs: best(part) };
}

function atom(source: PatternSource): Part {
  const group = source.takeGroup();
  if (group !== undefined) {
    const inside = eitherOf(source);
    source.take(')');
    if (group === 'matches') return inside;
    // What is only looked at is in the text as well, but no neighbour of what is matched.
    return group === 'looks' ? { ...nothing, needs: best(inside) } : nothing;
  }
  const words = source.takeWords();
  if (words !== undefined) return { exact: [words] };
  if (source.takeAssertion()) return nothing;
  const characters = source.takeCharacters();
  return characters === undefined ? anything : { exact: characters };
}

function either(ways: readonly Part[]): Part {
  const [only] = ways;
  if (only !== undefined && ways.length === 1) return only;
  const exact = ways.flatMap((way) => way.exact ?? []);
  const needs = ways.map(best);
  return {
    ...(ways.every((way) => way.exact) && exact.length <= most ? { exact } : {}),
    ...(needs.every((need) => need !== undefined) ? { needs: anyOf(needs) } : {}),
  };
}

const anyOf = (needs: readonly Need[]): Need => ({
  pieces: needs.flatMap((need) => need.pieces),
  often: needs.reduce((sum, { often }) => sum + often, 0),
});

/** Neighbours of which all texts are known make longer texts, which are rarer. */
function inSequence(parts: readonly Part[]): Part {
  let needs: Need | undefined;
  let run: readonly string[] = [''];
  let whole = true;
  for (const part of parts) {
    needs = rarer(needs, part.needs);
    const next = part.exact ?? part.ends ?? [''];
    const known = part.exact !== undefined || part.ends !== undefined;
    const longer = known && next.length * run.length <= most ? joined(run, next) : undefined;
    if (longer === undefined || part.exact === undefined) {
      needs = rarer(needs, pieces(longer ?? run));
      whole = false;
      run = next;
    } else run = longer;
  }
  return whole ? { exact: run, needs } : { needs: rarer(needs, pieces(run)) };
}

const joined = (run: readonly string[], next: readonly string[]) =>
  run.flatMap((before) => next.map((after) => before + after));

const best = ({ exact, needs }: Part) => rarer(needs, exact && pieces(exact));

/** The rarest piece of each text; of an empty text nothing can be found missing. */
function pieces(texts: readonly string[]): Need | undefined {
  if (texts.length === 0 || texts.includes('')) return undefined;
  const rare = texts.map(rarest);
  return { pieces: rare, often: rare.reduce((sum, piece) => sum + rarity(piece), 0) };
}

function rarer(one: Need | undefined, other: Need | undefined): Need | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.often < one.often ? other : one;
}
