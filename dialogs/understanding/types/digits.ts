import { digitGroups } from '../amounts/digit-groups.js';
import type { Mention } from '../amounts/mention.js';
import { settle } from '../amounts/settle.js';
import type { Answer } from '../answer.js';
import { commit } from '../commit.js';
import { monthAndDay } from '../dates/month-and-day.js';
import { type Heard, hear, wordsOf } from '../heard.js';
import { marks } from '../lexicon/marks.js';
import type { Recogniser } from '../recogniser.js';

/** Understands a string of digits as spoken or typed; with `length`, only a string of that many digits is clear. */
export const recogniseDigits: Recogniser = (answer) => {
  const heard = hear(answer.text);
  const opening = firstOnes.exec(heard.text);
  if (opening !== null && !firstOnes.test(answer.question ?? '')) {
    const words = wordsOf(heard, opening.index, opening.index + opening[0].length);
    return { clarity: 'unclear', reasons: [{ code: 'in-part', words }] };
  }
  const birthday = birthdayOf(answer, heard);
  const groups = birthday === undefined ? measured(digitGroups(heard.text), heard.text, answer) : [birthday];
  const settled = settle<string>(heard, groups, { locale: answer.locale });
  return commit(answer, settled, (digits) => digits);
};

/** 六二一七开头, "it starts with 4417": where a number begins, and not all of it. */
const firstOnes =
  /开头|打头|起头|(?:前|头)[三四五六]位|\b(?:starts?|begins?|starting|beginning) (?:with|off)\b|\bfirst (?:three|four|five|six|[3-6])(?: (?:digits|numbers|ones))? (?:is|are)\b/;

/** Groups parted by words count as one string only if together they have the length that was asked for. */
function measured(
  groups: readonly Mention<string>[],
  text: string,
  { length, locale }: Answer,
): readonly Mention<string>[] {
  const [first, last] = [groups[0], groups.at(-1)];
  if (length === undefined || first === undefined || last === undefined) return groups;
  const between = text.slice(first.end, last.start);
  const whole = groups.map((group) => group.value).join('');
  const corrected = marks[locale].correction.test(between) || marks[locale].negation.test(text.slice(0, last.start));
  // 六月六, 六六大顺: a month and what is said beside it are no string of figures.
  if (groups.length > 1 && whole.length === length && !corrected && !/月/.test(between))
    return [{ value: whole, start: first.start, end: last.end }];
  return groups.map((group) =>
    group.value.length === length ? group : { ...group, fault: group.fault ?? 'wrong-length' },
  );
}

/** "March fifteenth" answers "your birth month and day, like 0315". */
function birthdayOf({ question, length, text, locale }: Answer, heard: Heard): Mention<string> | undefined {
  if (length !== 4 || !/月日|month and (?:the )?day/i.test(question ?? text)) return undefined;
  return monthAndDay(heard.text, locale);
}
