import { settle } from '../amounts/settle.js';
import { commit } from '../commit.js';
import { dayMentions } from '../dates/day-mentions.js';
import { ofTheEvent } from '../events/of-the-event.js';
import { hear, wordsOf } from '../heard.js';
import type { Recogniser } from '../recogniser.js';

/** A part of the month, or a rhythm of its own. */
const vague =
  /月底|月末|月初|月头|月中|[上中下]旬|最后一天|(?:每|一个?)月两次|\b(?:end|beginning|start|middle|mid|last day|first week|last week|first few days) (?:of|in) (?:the |each |every )?month|\b(?:first|second|third|fourth|fifth|[1-5](?:st|nd|rd|th)) (?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\bmonth'?s? end|\bmid-?month|\blast (?:business |working )?day\b|\b(?:twice|two times) a month|\bbi-?weekly|\bevery (?:two|other) weeks?/;
/** Days of the week, which may also only go with a day of the month. */
const weekly = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|(?:周|星期|礼拜)[一二三四五六日天末]/;

/** Understands a day of the month, 1 to 31. The month's end is no day: it moves. */
export const recogniseDay: Recogniser = (answer) => {
  const heard = hear(answer.text);
  const mentions = ofTheEvent(answer, heard.text, dayMentions(heard.text));
  const found = vague.exec(heard.text) ?? (mentions.length === 0 ? weekly.exec(heard.text) : null);
  if (found !== null) {
    const words = wordsOf(heard, found.index, found.index + found[0].length);
    return { clarity: 'unclear', reasons: [{ code: 'not-a-day', words }] };
  }
  const settled = settle<number>(heard, mentions, { locale: answer.locale, approximate: answer.approximate === true });
  return commit(answer, settled, (day) => day);
};
