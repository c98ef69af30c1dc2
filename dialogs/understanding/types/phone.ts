import { digitGroups } from '../amounts/digit-groups.js';
import type { Mention } from '../amounts/mention.js';
import { settle } from '../amounts/settle.js';
import type { Answer } from '../answer.js';
import { commit } from '../commit.js';
import { type Heard, hear } from '../heard.js';
import { e164 } from '../numbering-plans.js';
import type { Recogniser } from '../recogniser.js';
import { doubtful } from '../verdicts.js';

/** From here on it is an extension, which is no part of the number. */
const extension =
  /(?:分机号?|转接?|内线)(?=[是号码:]*[\d零一二三四五六七八九幺])|\b(?:ext(?:ension)?|x)\b\.?(?=[\s:.#]*(?:\d|zero|oh|one|two|three|four|five|six|seven|eight|nine))|(?<=\d)\s?(?:x|#)(?=\d)|,{1,3}(?=\d{1,5}$)/;
const shortest = 7;
/** That there is no number to be told. */
const none =
  /^(?:(?:我们)?(?:单位|公司|店里)?没有?(?:有)?(?:座机|固话|固定电话|总机|电话)(?:的|了|啊)?|(?:no|nope|none|no (?:phone|number|land ?line)(?: there)?|(?:(?:i|we|they) (?:don't|do not|dont|doesn't)|there (?:isn't|is no)) ?(?:really |actually )?(?:have|got)? ?(?:one|a (?:phone|land ?line|number|main (?:number|line))|any))(?: (?:there|here|at work|any ?more))?)[.!。]*$/i;

/** Understands a telephone number, Chinese or North American, as E.164 without its extension. */
export const recognisePhone: Recogniser = (answer) => {
  if (none.test(answer.text)) return doubtful('omitted', { code: 'has-none', words: answer.text });
  const whole = hear(answer.text);
  const cut = extension.exec(whole.text);
  const heard: Heard = cut === null ? whole : { ...whole, text: whole.text.slice(0, cut.index) };
  const groups = joined(digitGroups(heard.text), heard.text);
  const long = groups.filter((group) => group.value.length >= shortest);
  const settled = settle<string>(
    heard,
    (long.length > 0 ? long : groups).map((group) => dialled(group, heard.text, answer)),
    {
      locale: answer.locale,
    },
  );
  return commit(answer, settled, (number) => number);
};

/** "area code 415, number 555 2671": words between the parts of one number. */
function joined(groups: readonly Mention<string>[], text: string): readonly Mention<string>[] {
  const out: Mention<string>[] = [];
  for (const group of groups) {
    const last = out.at(-1);
    const gap = last === undefined ? '' : text.slice(last.end, group.start);
    const parts =
      last !== undefined &&
      last.value.length <= 4 &&
      /^[\s,]*(?:区号|然后|再|后面是?|(?:and )?then|(?:the )?number is|area code)?[\s,]*$/.test(gap);
    if (parts) out[out.length - 1] = { value: last.value + group.value, start: last.start, end: group.end };
    else out.push(group);
  }
  return out;
}

function dialled(group: Mention<string>, text: string, { locale }: Answer): Mention<string> {
  const international = text[group.start - 1] === '+' || group.value.startsWith('00');
  const digits = group.value.replace(/^00/, '');
  const number = international ? e164(`+${digits}`) : local(digits, locale);
  const place = { start: group.start, end: group.end };
  return number === undefined
    ? { value: group.value, ...place, fault: group.fault ?? 'wrong-length' }
    : { value: number, ...place };
}

function local(digits: string, locale: Answer['locale']): string | undefined {
  const mobile = /^1[3-9]\d{9}$/.test(digits) || /^861[3-9]\d{9}$/.test(digits);
  const chinese = mobile || /^0\d{9,11}$|^[48]00\d{7}$/.test(digits);
  const american = /^1?[2-9]\d{2}[2-9]\d{6}$/.test(digits);
  const order = locale === 'zh-CN' ? ['CN', 'US'] : ['US', 'CN'];
  for (const region of order) {
    if (region === 'CN' && !chinese) continue;
    if (region === 'US' && !american) continue;
    const number = e164(digits.startsWith('86') && mobile ? `+${digits}` : digits, region);
    if (number !== undefined) return number;
  }
  return undefined;
}
