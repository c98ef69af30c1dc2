import { settle } from '../amounts/settle.js';
import type { Answer } from '../answer.js';
import { commit } from '../commit.js';
import { dayMentions } from '../dates/day-mentions.js';
import { ofTheEvent } from '../events/of-the-event.js';
import { hear, wordsOf } from '../heard.js';
import type { Recogniser } from '../recogniser.js';

/** A part of the month, or a rhythm of its own. */
const vague =
  /农历|阴历|旧历|月底|月末|月初|月头|月中|[上中下]旬|最后一天|(?:每|一个?)月两次|\b(?:end|beginning|start|middle|mid|last day|first week|last week|first few days) (?:of|in) (?:the |each |every )?month|\b(?:first|second|third|fourth|fifth|[1-5](?:st|nd|rd|th)) (?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\bmonth'?s? end|\bmid-?month|\blast (?:business |working )?day\b|\b(?:twice|two times) a month|\bbi-?weekly|\bevery (?:two|other) weeks?/;
/** Days of the week, which may also only go with a day of the month. */
const weekly = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|(?:周|星期|礼拜)[一二三四五六日天末]/;

/** 宽限到二十三号, "with a grace period until the 15th": how late it may be, and not when it is due. */
const grace =
  /(?:还?有)?宽限(?:期)?(?:可以|能)?(?:到|至|有|是|为)*[^,，。;；]{0,8}|\b(?:(?:and|but|with|plus) )*(?:there(?:'s| is) )?(?:an? |the |my )?(?:[a-z\d-]+[- ]day )?grace(?: period)?(?: (?:till|until|til|to|through|thru|up to|of|ends?|is|runs|lasts)\b[^,.;]{0,28})?/gi;

/** The text without the days of grace, where another day is left; every other sign keeps its place. */
function dueIn({ text, question = '' }: Answer): string {
  if (/宽限|grace/i.test(question)) return text;
  const plain = text.replace(grace, (words) => ' '.repeat(words.length));
  return plain !== text && dayMentions(hear(plain).text).length > 0 ? plain : text;
}

/** Understands a day of the month, 1 to 31. The month's end is no day: it moves. */
export const recogniseDay: Recogniser = (answer) => {
  const heard = hear(dueIn(answer));
  const mentions = ofTheEvent(answer, heard.text, dayMentions(heard.text));
  const found = vague.exec(heard.text) ?? (mentions.length === 0 ? weekly.exec(heard.text) : null);
  if (found !== null) {
    const words = wordsOf(heard, found.index, found.index + found[0].length);
    return { clarity: 'unclear', reasons: [{ code: 'not-a-day', words }] };
  }
  const settled = settle<number>(heard, mentions, { locale: answer.locale, approximate: answer.approximate === true });
  return commit(answer, settled, (day) => day);
};
