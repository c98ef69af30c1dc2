/** What stands before a unit. */
export interface BeforeUnit {
  /** The digits that it counts. */
  readonly waiting: string;
  /** The unit before it, 0 where there is none. */
  readonly lastUnit: number;
  readonly zero: boolean;
  readonly written: boolean;
}

/** What is wrong with a unit within a section: 四五百, 百三, 八千十, 三十五百. */
export function faultOfSmall(unit: number, { waiting, lastUnit, zero, written }: BeforeUnit): string | undefined {
  const countless = waiting === '' || Number(waiting) === 0;
  // 八千十 lacks a nought.
  if (unit === 10 && countless && lastUnit >= 1000 && !zero) return 'not-a-number';
  if (!written && /^[1-9]{2,}$/.test(waiting)) return 'range';
  if (!written && /^[1-9]\d+$/.test(waiting)) return 'not-a-number';
  // Units run downward, 三千二百; and only ten stands without a count, for 百万 is "a million or so".
  if (lastUnit > 0 && lastUnit < 1e4 && lastUnit <= unit) return 'not-a-number';
  return countless && unit > 10 && !zero ? 'few' : undefined;
}

/** 万把, and 万五 for 一万五; 万一 is "in case", and 万八千 "ten thousand or so". */
export const openingWan = /^万(?:把|[二三四五六七九](?![零〇一二两三四五六七八九十百千万亿点几多来\d]))/;

/** Whether 万 or the letter for a unit stands there: 30w and 12k, but not the opening of a word; 万 alone opens no number. */
export function opensBig(sign: string, text: string, at: number, within: boolean): boolean {
  const next = text[at + 1] ?? '';
  if (/[a-z]/.test(sign)) return within && !/[a-z]/.test(next);
  return within || sign !== '万' || openingWan.test(text.slice(at, at + 3));
}

/** How many characters stand between a count and its 亿: one in 两个亿 and 一万个亿, two in 一个半亿, 0 where 个 counts something else. */
export function measureBeforeUnit(
  text: string,
  at: number,
  { waiting, lastUnit, decimal }: Pick<BeforeUnit, 'waiting' | 'lastUnit'> & { readonly decimal: boolean },
): number {
  const rest = text.slice(at, at + 4);
  if (waiting === '') return lastUnit > 0 && /^个亿/.test(rest) ? 1 : 0;
  if (!decimal && /^个半[万亿]/.test(rest)) return 2;
  return /^个(?:[多几来]?[万亿]|w(?![a-z]))/.test(rest) ? 1 : 0;
}
