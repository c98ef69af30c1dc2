import { languages } from './locales/registry.js';

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].flatMap((row) => [row, [...row].reverse().join('')]);
const fewest = 4;

/** Whether words are only sounds and fillers, or keys struck at random: they are no name, role, place or text. */
export function hollow(text: string): boolean {
  return Object.values(languages).some(({ fillers }) => bare(text, fillers) === '') || struckAtRandom(text);
}

/** Fillers are only matched where something follows them, so a mark stands in for it. */
const bare = (text: string, fillers: RegExp) => `${text} \u00b6`.replace(fillers, '').replace('\u00b6', '').trim();

/** "asdf", "qweasd", "aaaa": every run goes along one row of the keyboard, or stays on one key. */
function struckAtRandom(text: string): boolean {
  const keys = text.toLowerCase().replace(/[\s.,!?]+/g, '');
  if (keys.length < fewest || !/^[a-z]+$/.test(keys)) return false;
  return /^(.)\1+$/.test(keys) || alongRows(keys);
}

function alongRows(keys: string): boolean {
  for (let at = 0; at < keys.length; ) {
    let end = at + 1;
    while (end < keys.length && rows.some((row) => row.includes(keys.slice(at, end + 1)))) end++;
    if (end - at < 3) return false;
    at = end;
  }
  return true;
}
