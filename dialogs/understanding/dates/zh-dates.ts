import type { Mention } from '../amounts/mention.js';
import { exists, plusDays } from '../calendar.js';
import { everyMatch } from '../every-match.js';
import { Sieve } from '../sieve/sieve.js';
import { type DateContext, type NamedDay, named } from './date-mention.js';
import { zhForms } from './zh-date-forms.js';
import { chineseNumber } from './zh-date-readers.js';
import { day } from './zh-date-words.js';

const formal = '壹贰叁肆伍陆柒捌玖拾嘅㖊噚';
const plain = '一二三四五六七八九十的寻寻';
const written = new RegExp(`[${formal}]`, 'g');

const forms = new Sieve(zhForms, ([pattern]) => pattern);

/** Every day that a Chinese text names, in order. */
export function zhDates(source: string, context: DateContext): readonly Mention<NamedDay>[] {
  const text = source.replace(written, (sign) => plain[formal.indexOf(sign)] ?? sign);
  const found: Mention<NamedDay>[] = [];
  for (const [pattern, read] of forms.passing(text)) {
    for (const match of everyMatch(pattern, text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!found.some((other) => other.start < end && start < other.end))
        found.push(read(match.groups ?? {}, [start, end], context));
    }
  }
  const inOrder = found.sort((a, b) => a.start - b.start).map((mention) => besideIt(text, mention));
  return inOrder.map((mention, n) => putRight(text, inOrder[n - 1], mention));
}

const dayAlone = new RegExp(`^${day}[号日]$`);
const slip = /^[^月年]{0,4}(?:不对|不是|(?:说|讲|记|搞|弄)错|口误)[^月年]{0,6}$/;

/** 92年5月21，说错了，是12号: the day is put right, and its month and year stand. */
function putRight(text: string, before: Mention<NamedDay> | undefined, mention: Mention<NamedDay>): Mention<NamedDay> {
  if (before === undefined || before.fault !== undefined || !slip.test(text.slice(before.end, mention.start)))
    return mention;
  const said = dayAlone.exec(text.slice(mention.start, mention.end))?.groups?.d;
  return said === undefined
    ? mention
    : named({ ...before.value.day, day: chineseNumber(said) }, mention.start, mention.end);
}

const numerals = '一二三四五六七';
const neighbour = /^的?(?:(?<before>前一|头一)|后一|第(?<nth>[一二三四五六七]))天/;
/** 周五后, 国庆节后两天 and 明天的明天 do not name that day. */
const later = /^的?过?后(?![天日面来儿晚续])|^的[明后昨前]天/;

/** 国庆节前一天, 4月3号的第二天: told by its distance from a day that is named. */
function besideIt(text: string, mention: Mention<NamedDay>): Mention<NamedDay> {
  if (mention.fault !== undefined || text[mention.end] === undefined) return mention;
  const rest = text.slice(mention.end, mention.end + 5);
  const beside = neighbour.exec(rest);
  if (beside === null) return later.test(rest) ? { ...mention, fault: 'bound' } : mention;
  const { before, nth } = beside.groups ?? {};
  const day = plusDays(mention.value.day, before !== undefined ? -1 : nth === undefined ? 1 : numerals.indexOf(nth));
  return exists(day) ? { ...mention, value: { ...mention.value, day }, end: mention.end + beside[0].length } : mention;
}
