import { settle } from '../amounts/settle.js';
import { commit } from '../commit.js';
import { dayMentions } from '../dates/day-mentions.js';
import { hear, wordsOf } from '../heard.js';
import type { Recogniser } from '../recogniser.js';

const vague =
  /月底|月末|月初|月头|月中|上旬|中旬|下旬|最后一天|(?:每|一个?)月两次|\b(?:end|beginning|start|middle|mid|last day|first week|last week|first few days) (?:of|in) (?:the |each |every )?month|\bmonth'?s? end|\bmid-?month|\blast (?:business |working )?day\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:twice|two times) a month|\b(?:bi-?weekly|every (?:two|other) weeks?)|周[一二三四五六日末]|星期[一二三四五六日天]/;

/** Understands a day of the month, 1 to 31. The month's end is no day: it moves. */
export const recogniseDay: Recogniser = (answer) => {
  const heard = hear(answer.text);
  const found = vague.exec(heard.text);
  const mentions = dayMentions(heard.text);
  if (
    found !== null &&
    (mentions.length === 0 || !/\d|号|日/.test(heard.text.slice(mentions[0]?.start, mentions[0]?.end)))
  ) {
    return {
      clarity: 'unclear',
      reasons: [{ code: 'not-a-day', words: wordsOf(heard, found.index, found.index + found[0].length) }],
    };
  }
  const settled = settle<number>(heard, mentions, { locale: answer.locale, approximate: answer.approximate === true });
  return commit(answer, settled, (day) => day);
};
