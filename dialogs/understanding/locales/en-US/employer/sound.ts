import { likenessOfStrings } from '../../../likeness.js';

/** A rough spelling of how a name sounds: consonants that English spells in several ways are written as one. */
const sound = (name: string): string =>
  name
    .replace(/ph/g, 'f')
    .replace(/ght?/g, 't')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ck|[cq]/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/wr/g, 'r')
    .replace(/kn/g, 'n')
    .replace(/(?<=\w)[aeiouyhw]/g, '')
    .replace(/(\w)\1+/g, '$1')
    .replace(/ /g, '');

const soundsTheSameFrom = 0.85;
const misheardFrom = 0.6;
const longEnough = 5;

/** Whether two names, or words of names, may be one that was misheard or misspelled. */
export function mayBeMisheard(a: string, b: string): boolean {
  if (a === b) return true;
  const likeness = likenessOfStrings(a, b);
  if (likeness >= soundsTheSameFrom) return true;
  const [left, right] = [sound(a), sound(b)];
  if (Math.min(a.length, b.length) >= longEnough && left === right) return true;
  return likeness >= misheardFrom && left[0] === right[0];
}
