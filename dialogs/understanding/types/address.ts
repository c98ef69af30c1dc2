import type { Verdict } from '../../vocabulary.js';
import { digitGroups } from '../amounts/digit-groups.js';
import type { Answer } from '../answer.js';
import { concrete } from '../concrete.js';
import { hear } from '../heard.js';
import { languages } from '../locales/registry.js';
import { doubtful } from '../verdicts.js';

/** A place in the party's words; 附近 or "downtown" is too vague to find, and a telephone number is no place. */
export function recogniseAddress(answer: Answer): Verdict {
  const verdict = concrete(answer, languages[answer.locale].vague.address, 2);
  return typeof verdict.value === 'string' && isHowToReach(verdict.value)
    ? doubtful('unclear', { code: 'no-place', words: answer.text.trim() })
    : verdict;
}

/** Digits of the shortest telephone number; postal codes have six at most. */
const shortest = 7;
const email = /[a-z0-9._%+-]{1,64} ?@ ?[a-z0-9-]+(?: ?\. ?[a-z0-9-]+)+/g;

/** Whether a telephone number or an e-mail address is all that was told, with words about it or without. */
function isHowToReach(said: string): boolean {
  const { text } = hear(said);
  if (!mayHoldOne.test(text)) return false;
  const numbers = digitGroups(text).filter(({ value }) => value.length >= shortest);
  const withoutNumbers = numbers.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    text,
  );
  const left = withoutNumbers.replace(email, ' ');
  return left !== text && !/\p{L}/u.test(left.replace(aboutReaching, ''));
}

const mayHoldOne =
  /@|(?:\d\D{0,3}){7}|[零一二三四五六七八九幺]{4}|\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b/;

/** Words that say whose number it is and what to do with it; none of them is a place. */
const aboutReaching =
  /(?:请|您|你|可以|直接|要|就|有事)*(?:打|拨|呼|联系|找)(?:这个|到|给)?|(?:我|我们|咱们|他们|单位|公司|办公室|前台|总机|人事|老板)(?:们)?的?|(?:座机|固话|手机|移动|电话|联系方式|邮箱|邮件|号码|号|微信|总机|分机|前台|转)|(?:就)?(?:是|这个|在)|[的吧啊呢哦呀了]|\b(?:my|our|the|their|his|her|a|this|(?:it|that|here)(?:'s)?|is|its|you|can|could|please|just|call|dial|ring|text|phone|reach|contact|try|e-?mail|me|us|them|at|on|by|work|office|desk|front|main|direct|business|company|store|shop|cell|cellphone|mobile|telephone|land ?line|number|line|switchboard|receptionist|boss|manager|address|extension|ext|x|and|or|ask|for|area|code)\b/g;
