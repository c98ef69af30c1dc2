import { digits, tens } from './zh-words.js';

/** 俩千 is two thousand, 俩人 two people; 参 is a three on a cheque, 参加 none. */
export function digitBesideUnit(sign: string, text: string, at: number): number | undefined {
  if (sign === '俩' || sign === '仨') {
    const scaled = /^[百千万](?!万?[别不要得])/.test(text.slice(at + 1, at + 4));
    return scaled || /^[\s,。就有是才共要]?$/.test(text[at - 1] ?? '') ? (sign === '俩' ? 2 : 3) : undefined;
  }
  if (sign !== '参') return undefined;
  const beside = /[拾佰仟]/.test(text[at - 1] ?? '') || /[拾佰仟万亿元圆角分]/.test(text[at + 1] ?? '');
  return beside ? 3 : undefined;
}

const figures = /(?:\d{1,3}(?:[,，]\d{3})+|\d+)?(?:\.\d+)?/y;

/** The figures that begin at a place: 1,200.50, .5. */
export function figuresAt(text: string, at: number): string {
  figures.lastIndex = at;
  return figures.exec(text)?.[0] ?? '';
}

/** Whether two digits side by side are rather two numbers: 四五, 三五. */
export function neighbours(two: string): boolean {
  const [first, second] = [Number(two[0]), Number(two[1])];
  return second === first + 1 || (first === 3 && second === 5);
}

/** What a 点 does: it opens decimals, 三点五 and 点五, or some that are not told, 三点几; undefined where it is an hour or a rate. */
export function pointAt(text: string, at: number, within: boolean): 'decimals' | 'few' | undefined {
  const next = text[at + 1] ?? '';
  if (within && /[几多来]/.test(next)) return 'few';
  const opens = within || at === 0 || /[\s,，。.是就下负的]/.test(text[at - 1] ?? '');
  if (!opens || !(digits.has(next) || /\d/.test(next))) return undefined;
  // A clock's 两点二十 is no decimal.
  return /^[一二三四五]?十/.test(text.slice(at + 1, at + 3)) ? undefined : 'decimals';
}

const bareTwenties = /念[一二三四五六七八九](?=[张笔个号日块元,，。]|$)/y;

/** Twenty, thirty and forty in one sign; 念二 is 22 in the south, but in 念三年级 somebody is at school. */
export function tensSignAt(sign: string, text: string, at: number): number | undefined {
  if (sign !== '念') return tens.get(sign);
  bareTwenties.lastIndex = at;
  return /^[\s,，。是有就才在]?$/.test(text[at - 1] ?? '') && bareTwenties.test(text) ? 20 : undefined;
}
