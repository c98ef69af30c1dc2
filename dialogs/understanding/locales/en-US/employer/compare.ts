import type { Likeness } from '../../language.js';
import { readName, stem } from './name.js';
import { mayBeMisheard } from './sound.js';
import { fits, fitsKnown } from './trades.js';

type Judged = Pick<Likeness, 'stands' | 'code'>;

const another: Judged = { stands: 'other', code: 'another-name' };
const maybe = (code: string): Judged => ({ stands: 'maybe', code });
const closed = (words: readonly string[]) => words.join('');

/** How a name that was said stands to one name on file. Only what is wholly the same is the same. */
export function compareNames(words: string, filedName: string): Judged {
  const said = readName(words);
  const filed = readName(filedName);
  if (closed(said.words) === closed(filed.words)) return { stands: 'same', code: 'same-name' };
  if (areInitials(stem(words), filed.words)) return maybe('initials');
  if (said.own.length === 0 || filed.own.length === 0)
    return said.own.length === filed.own.length && mayBeMisheard(closed(said.words), closed(filed.words))
      ? maybe('part-of-name')
      : another;
  if (closed(said.own) === closed(filed.own)) return maybe('part-of-name');
  const isPart = said.own.every((word) => filed.own.includes(word));
  if (!isPart && mayBeMisheard(closed(said.own), closed(filed.own)) && fits(said.words, filed.words))
    return maybe('sounds-like');
  return byWords(said.own, filed.own, fitsKnown(said.words, filed.words));
}

/** "UWO" of University of Western Ohio, "VA" of Department of Veterans Affairs: small words have none, and the first may be left out. */
function areInitials(said: string, filed: readonly string[]): boolean {
  const initialsOf = (words: readonly string[]) => words.map((word) => word[0] ?? '').join('');
  const telling = initialsOf(filed.filter((word) => !/^(?:of|for|at|in|on|a|an)$/.test(word)));
  return (
    (said.length >= 3 && said === initialsOf(filed)) ||
    (said.length >= 2 && telling.length >= 3 && telling.endsWith(said))
  );
}

/** Word by word: a part of the name or more than it may be meant, but not a part that was misheard as well. */
function byWords(said: readonly string[], filed: readonly string[], inLine: boolean): Judged {
  const left = [...filed];
  let unmatched = 0;
  let misheard = false;
  for (const word of said) {
    const exact = left.indexOf(word);
    const at = exact >= 0 ? exact : left.findIndex((other) => mayBeMisheard(word, other));
    if (at < 0) unmatched++;
    else {
      misheard ||= exact < 0;
      left.splice(at, 1);
    }
  }
  if (unmatched === said.length || (unmatched > 0 && left.length > 0)) return another;
  if ((unmatched > 0 || misheard) && !inLine) return another;
  if (misheard) return left.length > 0 || unmatched > 0 ? another : maybe('sounds-like');
  return left.length === 0 || inLine ? maybe(unmatched > 0 ? 'longer-name' : 'part-of-name') : another;
}
