import { type Locale, locales, type ToldExclusion } from '../vocabulary.js';
import type { ExclusionCue, ExclusionCues } from './locales/language.js';
import { languages } from './locales/registry.js';
import { readable } from './readable.js';
import { verbatim } from './verbatim.js';

/** That a party must not be contacted by a machine any more, as somebody said it. */
export interface Told {
  readonly exclusion: ToldExclusion;
  /** It may mean something else, or somebody else: a person has to look. */
  readonly sure: boolean;
  /** The words that say so. */
  readonly words: string;
}

/** Who speaks, as far as it is known, and to whom we wanted to speak. */
export interface Telling {
  readonly text: string;
  /** The party's name: 机主 and "he" stand for it. */
  readonly name?: string;
  /** They have said that they are the party; then "he" and "my husband" are somebody else. */
  readonly isParty?: boolean;
  /** They have said that they are somebody else; then whoever of theirs died is the party. */
  readonly isAnother?: boolean;
}

/** What is told of the party in either language; the surest of it, or undefined. */
export function exclusionTold(telling: Telling): Told | undefined {
  const all = locales.flatMap((locale) => toldIn(locale, telling));
  return all.find(({ sure }) => sure) ?? all[0];
}

function toldIn(locale: Locale, telling: Telling): readonly Told[] {
  const { cues, hint, supposed, supposedAfter } = languages[locale].exclusions;
  const said = readable(telling.text);
  if (!hint.test(said)) return [];
  const text = withoutName(said, telling.name ?? '', locale);
  return cues.flatMap((cue): readonly Told[] => {
    const found = cue.words.exec(text);
    if (found === null || cue.unless?.test(text) || isSupposed(text, found, { supposed, supposedAfter })) return [];
    const sure = isSure(cue, telling);
    if (sure === undefined) return [];
    return [{ exclusion: cue.exclusion, sure, words: wordsOf(found[0], telling) }];
  });
}

/** Undefined where it is said of somebody who is not the party. */
function isSure({ of, unsure }: ExclusionCue, { isParty, isAnother }: Telling): boolean | undefined {
  if (of === 'kin') return isParty ? undefined : !unsure || isAnother === true;
  return !unsure && !(of === 'somebody' && isParty);
}

/** What might be, or was asked, is not so. */
function isSupposed(
  text: string,
  found: RegExpExecArray,
  { supposed, supposedAfter }: Pick<ExclusionCues, 'supposed' | 'supposedAfter'>,
): boolean {
  return supposed.test(text.slice(0, found.index)) || supposedAfter.test(text.slice(found.index + found[0].length));
}

const titles = '先生|女士|小姐|太太';

function withoutName(text: string, name: string, locale: Locale): string {
  const plain = readable(name).trim();
  if (plain === '') return text;
  if (locale === 'zh-CN') {
    const names = /^\p{Script=Han}{2,4}$/u.test(plain) ? `${plain}|${plain[0]}(?:${titles})` : escaped(plain);
    return text.replace(new RegExp(names, 'giu'), '机主');
  }
  const parts = plain.split(' ').map(escaped);
  const last = parts.at(-1) ?? '';
  const names = `${escaped(plain)}|(?:mr|mrs|ms|miss|dr)\\.? ${last}${parts.length > 1 ? `|${parts[0]}` : ''}`;
  return text.replace(new RegExp(`\\b(?:${names})\\b`, 'giu'), 'theparty');
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The party's own words; where the name was taken out of them, all that was said. */
function wordsOf(found: string, { text }: Telling): string {
  return /theparty|机主/.test(found) && !readable(text).includes(found) ? text.trim() : verbatim(found.trim(), text);
}
