import type { Case } from '../../dialogs/case.js';
import type { Script } from '../../dialogs/script/script.js';
import { knownValues } from '../views/masking/known-values.js';
import { maskedWords, withoutSums } from '../views/masking/masked-words.js';

const instead = '***';

/**
 * Covers what somebody said, for a list in which nobody is meant: besides what every page covers, all numbers, and each
 * part of a name that stands in the case, however it is written.
 */
export function coverSaid(file: Case, script: Script): (said: string) => string {
  const known = knownValues(file, script);
  const names = file.parties.flatMap(({ name }) => partsOf(name)).map(asPattern);
  return (said) => {
    const covered = names.reduce((words, name) => words.replace(name, instead), maskedWords(said, known));
    return withoutSums(covered).replace(numbersInWords, instead);
  };
}

const figure =
  '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million)(?!\\p{L})';

/** Figures as they are spoken, several in a row: "twenty one forty-three", 幺三八零零. */
const numbersInWords = new RegExp(
  `[零〇幺一二两三四五六七八九十百千万]{2,}|(?<!\\p{L})${figure}(?:[\\s-]+(?:and\\s+)?${figure})+`,
  'giu',
);

/** Words of a Latin name; a Chinese one whole and without the family name, the longer first. */
function partsOf(name: string): readonly string[] {
  const parts = /^\p{Script=Han}/u.test(name) ? [name, [...name].slice(1).join('')] : name.split(/[\s.]+/u);
  return parts.filter((part) => [...part].length > 1);
}

function asPattern(part: string): RegExp {
  const plain = part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return /^\p{Script=Han}/u.test(part)
    ? new RegExp(plain, 'gu')
    : new RegExp(`(?<![\\p{L}])${plain}(?![\\p{L}])`, 'giu');
}
