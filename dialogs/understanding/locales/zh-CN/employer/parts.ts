import { clauses } from '../../../clauses.js';
import { fillers } from '../doubts.js';
import { listedPlaces } from './places.js';

/** The fillers of this language take a 那 from 那个, when nothing else is left. */
const onlySound =
  /^(?:嗯+|恩|呃|额|啊|哦|噢|唔|哎|诶|欸|那个|这个|就是|就是说|怎么说呢|反正|其实|喂|你好|您好|我想想|让我想想|我看看|稍等|对|对对|是的?|好的?)$/;
const blank = /(?<=\p{Script=Han}) +| +(?=\p{Script=Han})/u;
const blanks = /(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu;
const spelledOut = /(?:\p{Script=Han} ){2,}\p{Script=Han}/u;
const onlyPlace = new RegExp(`^(?:${listedPlaces})(?:省|市|县|区)?$`);
const onlyForm = /^(?:股份|集团|有限|责任|公司|有限公司|集团公司|股份公司|有限责任公司|股份有限公司)+/;
const wordLength = 2.4;
const fewestWords = 4;

/**
 * The parts of an answer. A blank is where the party paused, unless the recogniser put one between words or characters;
 * a place before a name and a legal form behind it belong to the name.
 */
export function partsOf(text: string): readonly string[] {
  return clauses(text)
    .flatMap((clause) => (spaced(clause) ? [clause.replace(blanks, '')] : rejoined(clause.split(blank))))
    .filter((part) => !onlySound.test(part))
    .map((part) => part.replace(fillers, ''))
    .filter((part) => part !== '');
}

function spaced(clause: string): boolean {
  const words = clause.split(' ');
  return spelledOut.test(clause) || (words.length >= fewestWords && clause.length / words.length <= wordLength + 1);
}

function rejoined(parts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before !== undefined && (onlyForm.test(part) || onlyPlace.test(before)))
      joined[joined.length - 1] = before + part;
    else joined.push(part);
  }
  return joined;
}
