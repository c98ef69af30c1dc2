import type { Mention } from './mention.js';
import type { Quantity, Unit } from './quantity.js';

/** What is counted, by words that need not be counted themselves. */
export const counters =
  /(个半月|个月|月份?|年[级代制]|年(?!薪|收|入|终|底)期?|载|号|日|天|周|星期|岁|点钟|点半|小时|分钟|次|期|人|口|位|张|套|层|楼|米|平|个人|个孩子|类|份|遍|瓶|卡|倍|个基点|基点)/y;

const thing =
  /^(?:个(?=[\u4e00-\u9fff])(?![百千万亿点半多来吧左上下到或还二两三四五六七八九])|(?=[\u4e00-\u9fff])(?![个吧左上下的了呢啊呀嘛哦噢整正多来到至和或还不就是差以出对嗯后税每前再然应可大之]))/;

/** 第二套, 两个孩子, 三一重工: a number that counts or names something, where a bare one could be the answer. */
export function countsThings(text: string, start: number, end: number): boolean {
  if (text[start - 1] === '第') return true;
  return (
    thing.test(text.slice(end, end + 2)) &&
    (text[end] === '个' || /^[零一二两三四五六七八九]{1,2}$/.test(text.slice(start, end)))
  );
}

export function timed(
  text: string,
  numeral: Mention<number>,
  from: number,
  counted: string,
  flaw: { fault?: string },
): Mention<Quantity> {
  const extra = counted === '个半月' || (text[from + counted.length] === '半' && /^年/.test(counted)) ? 0.5 : 0;
  const end = from + counted.length + (extra > 0 && counted !== '个半月' ? 1 : 0);
  return { value: { amount: numeral.value + extra, unit: unitOf(counted) }, start: numeral.start, end, ...flaw };
}

function unitOf(counted: string): Unit {
  // 三年级 and 九十年代 are names, no lengths of time.
  if (/^年[级代制]/.test(counted)) return 'other';
  if (/^[年载]/.test(counted)) return 'years';
  if (/^个半?月/.test(counted)) return 'months';
  return /^[号日]/.test(counted) ? 'day' : 'other';
}
