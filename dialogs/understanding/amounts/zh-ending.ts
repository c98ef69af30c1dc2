import { neighbours } from './zh-signs.js';

/** What a Chinese numeral has come to when nothing more belongs to it. */
export interface ReadSoFar {
  readonly text: string;
  readonly fault: string | undefined;
  readonly total: number;
  readonly section: number;
  /** The last digits, which no unit followed. */
  readonly waiting: string;
  readonly written: boolean;
  readonly lastUnit: number;
  readonly zero: boolean;
  readonly decimal: boolean;
}

/** What its last digits make of a numeral. */
export interface Ending {
  readonly fault: string | undefined;
  /** 两万五 is 25,000: a last digit straight after a unit counts tenths of it. */
  readonly countsTenths: boolean;
}

/** Judges the last digits of a numeral: 两万五, 千三, 三千两, 四五. */
export function endingOf(read: ReadSoFar): Ending {
  const { text, waiting, lastUnit, written } = read;
  let fault = isWithoutCount(read) ? 'without-count' : read.fault;
  if (lastUnit >= 100 && waiting === '2' && text.endsWith('两')) fault ??= 'not-a-number';
  if (waiting === '0' && lastUnit > 0 && !written) fault ??= 'not-a-number';
  if (/^[1-9]{2}$/.test(waiting) && lastUnit === 0 && !written && neighbours(waiting)) fault = 'range';
  const sound = fault === undefined || fault === 'without-count';
  return { fault, countsTenths: sound && lastUnit >= 100 && !read.zero && !read.decimal && /^[1-9]$/.test(waiting) };
}

/** 千三 is 1,300 and 万五 15,000 where no rate is meant; 千八 and 百八 are "eight hundred or a thousand or so". */
function isWithoutCount({ text, fault, total, section, lastUnit, waiting }: ReadSoFar): boolean {
  const alone = fault === 'few' && total === 0 && section === lastUnit && /^[1-79]$/.test(waiting);
  return alone && /^[百佰千仟万][^几]$/.test(text);
}
