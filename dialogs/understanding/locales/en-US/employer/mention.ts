import type { Likeness } from '../../language.js';
import { plain, stem } from './name.js';
import { anotherOr, branch, denied, extended, forATime, notMine } from './telling.js';

/** A filed name found whole in an answer, and what the words round it make of it. */
export interface Mention {
  readonly name: string;
  readonly made: Likeness | 'denied' | 'not-mine';
}

/** The longest of the filed names that the answer holds whole. */
export function mentionOf(text: string, names: readonly string[]): Mention | undefined {
  // Taking a name down to its stem is most of the work, so each is taken once.
  const heard = ` ${stem(text)} `;
  const found = names
    .map((name) => ({ name, wanted: stem(name) }))
    .sort((a, b) => b.wanted.length - a.wanted.length)
    .flatMap(({ name, wanted }) => {
      const made = within(text, heard, name, wanted);
      return made === undefined ? [] : [{ name, made }];
    });
  return found.find((one) => typeof one.made === 'object') ?? found[0];
}

function within(text: string, heard: string, name: string, wanted: string): Mention['made'] | undefined {
  const at = heard.indexOf(` ${wanted} `);
  if (wanted.length < 2 || at < 0) return undefined;
  const before = clauseBefore(text, name) ?? heard.slice(0, at).trim();
  const after = heard.slice(at + wanted.length + 1).trim();
  const spoken = spokenAs(text, name);
  if (denied.test(before)) return 'denied';
  if (notMine.test(before)) return 'not-mine';
  if (anotherOr.test(after) || /\bor$/i.test(before)) return { stands: 'maybe', code: 'hedge', words: spoken };
  if (extended.test(after)) return { stands: 'maybe', code: 'longer-name', words: spoken };
  if (forATime.test(after)) return { stands: 'maybe', code: 'for-a-time', words: spoken };
  if (branch.test(after) || branch.test(plain(tailOf(text, name))))
    return { stands: 'maybe', code: 'branch', words: spoken };
  return { stands: 'same', code: 'same-name', words: spoken };
}

function spokenAs(text: string, name: string): string {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  return at < 0 ? text : text.slice(at, at + name.length);
}

const firstWord = (name: string) => name.split(/[\s-]/)[0] ?? name;

/** What stands before the name as it was written, with its marks, where it can be found. */
function clauseBefore(text: string, name: string): string | undefined {
  const at = text.toLowerCase().indexOf(firstWord(name).toLowerCase());
  return at < 0 ? undefined : text.slice(0, at).trim();
}

/** What stands behind it; "the" is kept there, by which an office is told from the office. */
function tailOf(text: string, name: string): string {
  const at = text.toLowerCase().indexOf(firstWord(name).toLowerCase());
  return at < 0 ? '' : text.slice(at + firstWord(name).length);
}
