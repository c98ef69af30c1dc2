import { type Token, tokensOf } from './en-tokens.js';
import type { Mention } from './mention.js';
import { zhNumeralAt } from './zh-numeral.js';

const chinese: ReadonlyMap<string, string> = new Map(
  Object.entries({
    零: '0',
    洞: '0',
    一: '1',
    幺: '1',
    么: '1',
    妖: '1',
    腰: '1',
    二: '2',
    两: '2',
    三: '3',
    四: '4',
    五: '5',
    六: '6',
    七: '7',
    拐: '7',
    八: '8',
    九: '9',
    勾: '9',
    壹: '1',
    贰: '2',
    叁: '3',
    肆: '4',
    伍: '5',
    陆: '6',
    柒: '7',
    捌: '8',
    玖: '9',
  }),
);
/** Words about digits that hold a digit word: 后四位, 四位数, 两个数. */
const about =
  /(?:最?[后前末头尾]|倒数)[一二两三四五六七八九十\d]{1,2}(?:[位个]|(?=是|为|:))(?:数字?|号码?)?|[一二两三四五六七八九十\d]{1,2}(?:位|个数|个字)(?:数字?)?|第[一二三四五六七八九十\d]+[位个]?(?:数字?)?|一(?:下|样|共|直|定|起|点|般|会|串|组|遍|次)|唯一|统一/y;
const counted = /([一二两俩三四五六七八九2-9])个(零|洞|[一二三四五六七八九幺]|\d)(?![个十百千万])/y;
const filler = /^[\s,.、,\-_/()杠横点::·*#]*$/;
const unitWord = /[十百千万]/;

/** Every run of digits that a Chinese text spells: 幺二三四, 零八六七, 三个八一个六, 零五 零九. */
export function zhDigitGroups(text: string): readonly Mention<string>[] {
  const groups: Mention<string>[] = [];
  for (let at = 0; at < text.length; ) {
    about.lastIndex = at;
    const skipped = about.exec(text)?.[0];
    if (skipped !== undefined && !/^\d/.test(skipped)) {
      at += skipped.length;
      continue;
    }
    const next = zhDigitsAt(text, at);
    if (next !== undefined) push(groups, next, text);
    at = next?.end ?? at + 1;
  }
  return groups;
}

function zhDigitsAt(text: string, at: number): Mention<string> | undefined {
  counted.lastIndex = at;
  const repeated = counted.exec(text) ?? once(text, at);
  if (repeated !== null) {
    const times = Number(chinese.get(repeated[1] ?? '') ?? repeated[1]);
    const digit = chinese.get(repeated[2] ?? '') ?? repeated[2] ?? '';
    return { value: digit.repeat(times), start: at, end: at + repeated[0].length };
  }
  const tens = tensAt(text, at);
  if (tens !== undefined) return tens;
  let end = at;
  let value = '';
  for (let sign = text[end] ?? ''; ; sign = text[++end] ?? '') {
    const digit = /\d/.test(sign) ? sign : chinese.get(sign);
    if (digit === undefined || (end > at && (text[end + 1] === '个' || tensAt(text, end) !== undefined))) break;
    value += digit;
  }
  if (unitWord.test(text[end] ?? '')) {
    const numeral = zhNumeralAt(text, at);
    if (numeral === undefined) return value === '' ? undefined : { value, start: at, end };
    return {
      value: String(numeral.value),
      start: at,
      end: numeral.end,
      ...(numeral.fault ? { fault: numeral.fault } : {}),
    };
  }
  return value === '' ? undefined : { value, start: at, end };
}

/** Two digits said as a number: 十二, 二十五. */
function tensAt(text: string, at: number): Mention<string> | undefined {
  const found = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)(?![个十百千万])/.exec(text.slice(at, at + 4));
  if (found === null) return undefined;
  const value = (chinese.get(found[1] ?? '') ?? '1') + (chinese.get(found[2] ?? '') ?? '0');
  return { value, start: at, end: at + found[0].length };
}

function once(text: string, at: number): RegExpExecArray | null {
  return /^(一)个(零|[一二三四五六七八九幺]|\d)(?![个十百千万])/.exec(text.slice(at, at + 4));
}

/** Every run of digits that an English text spells: oh eight six seven, double five oh three, zero four twenty two. */
export function enDigitGroups(text: string): readonly Mention<string>[] {
  const tokens = tokensOf(text);
  const groups: Mention<string>[] = [];
  for (let at = 0; at < tokens.length; ) {
    const next = enDigitsAt(tokens, at);
    if (next !== undefined) push(groups, next.mention, text);
    at = next?.to ?? at + 1;
  }
  return groups;
}

const repeats: ReadonlyMap<string, number> = new Map(Object.entries({ double: 2, triple: 3, treble: 3, quadruple: 4 }));

function enDigitsAt(tokens: readonly Token[], at: number): { mention: Mention<string>; to: number } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const times = repeats.get(token.word);
  const first = times === undefined ? at : at + 1;
  const here = tokens[first];
  const value = here === undefined ? undefined : spelled(tokens, first);
  if (here === undefined || value === undefined) return undefined;
  if (
    /^(?:last|first|final)$/.test(tokens[at - 1]?.word ?? '') &&
    /^(?:digits|numbers|are|is|of|:)$/.test(tokens[at + 1]?.word ?? '')
  )
    return undefined;
  if (times !== undefined && value.digits.length > 1 && !here.figure) return undefined;
  const end = tokens[value.to - 1]?.end ?? here.end;
  return { mention: { value: value.digits.repeat(times ?? 1), start: token.start, end }, to: value.to };
}

function spelled(tokens: readonly Token[], at: number): { digits: string; to: number } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.figure) return { digits: token.word.replace(/\D/g, ''), to: at + 1 };
  if (token.word === 'o') return { digits: '0', to: at + 1 };
  if (token.number === undefined) return undefined;
  const next = tokens[at + 1]?.word === '-' ? at + 2 : at + 1;
  const unit = tokens[next];
  if (token.number >= 20 && unit?.number !== undefined && !unit.figure && unit.number > 0 && unit.number < 10) {
    return { digits: String(token.number + unit.number), to: next + 1 };
  }
  if (token.number > 0 && token.number < 100 && /^(?:hundred|thousand)$/.test(tokens[at + 1]?.word ?? '')) {
    return { digits: token.number + (tokens[at + 1]?.word === 'hundred' ? '00' : '000'), to: at + 2 };
  }
  return { digits: String(token.number), to: at + 1 };
}

const between = /^(?:[\s,.\-_/()+#*]|\b(?:dot|dash|hyphen|space|point|then|and then|and|pause|uh|um|er|area code)\b)*$/;

/** Joins what is only parted by pauses and signs. */
function push(groups: Mention<string>[], next: Mention<string>, text: string): void {
  const last = groups.at(-1);
  const gap = last === undefined ? '?' : text.slice(last.end, next.start);
  if (last === undefined || !(filler.test(gap) || between.test(gap))) groups.push(next);
  else {
    const fault = last.fault ?? next.fault;
    groups[groups.length - 1] = {
      value: last.value + next.value,
      start: last.start,
      end: next.end,
      ...(fault ? { fault } : {}),
    };
  }
}

/** Every run of digits that a text spells, in either language. */
export function digitGroups(text: string): readonly Mention<string>[] {
  return /[\u3400-\u9fff]/.test(text) ? zhDigitGroups(text) : enDigitGroups(text);
}
