import type { Mention } from './mention.js';
import { round } from './round.js';

const digits: ReadonlyMap<string, number> = new Map(
  Object.entries({
    零: 0,
    一: 1,
    二: 2,
    两: 2,
    三: 3,
    四: 4,
    五: 5,
    六: 6,
    七: 7,
    八: 8,
    九: 9,
    幺: 1,
    壹: 1,
    贰: 2,
    叁: 3,
    肆: 4,
    伍: 5,
    陆: 6,
    柒: 7,
    捌: 8,
    玖: 9,
  }),
);
const smallUnits: ReadonlyMap<string, number> = new Map(
  Object.entries({ 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }),
);
const bigUnits: ReadonlyMap<string, number> = new Map(
  Object.entries({ 万: 1e4, 亿: 1e8, 兆: 1e12, w: 1e4, k: 1e3, m: 1e6, g: 1e9 }),
);
const tens: ReadonlyMap<string, number> = new Map(Object.entries({ 廿: 20, 卅: 30, 卌: 40 }));
const few = /^(?:好几|几|数)(?=[十百千万亿拾佰仟])|^好?几(?=[块元个成])/;
const more = /^(?:多|余|来|几|把)(?![少长久大月次])/;
const opening = /[0-9.零一二两三四五六七八九幺壹贰叁肆伍陆柒捌玖十拾百佰千仟廿卅卌几数好半负-]/;
/** 一 that says per what, not how many more. */
const oneOf = /^一[个年月天平次期人周]/;
/** Words that open with a numeral character and count nothing. */
const idiom =
  /^(?:四川|三亚|九江|六安|十堰|五险|一金|二手|一手|三方|两口|一方|四季|一(?:下|点[^零一二三四五六七八九0-9]|点$|般|样|些|共|直|起|定|会|旦|切|边|方面|家|块儿|律|时|准|套|遍|并)|万一|十分|千万别|千万不|三番|半天|几时|数字|数额|数目|好的?[^几])/;

/** The numeral that stands at a place in a Chinese text, or undefined: 两万五, 2万5, 三十几万, 1,200.50, 二点五. */
export function zhNumeralAt(text: string, start: number): Mention<number> | undefined {
  if (!(opening.test(text[start] ?? '') || text.startsWith('万把', start)) || idiom.test(text.slice(start, start + 4)))
    return undefined;
  const sign = text[start] === '负' || (text[start] === '-' && !/[0-9a-z\u3400-\u9fff]/.test(text[start - 1] ?? ''));
  const read = new Reading(text, sign ? start + 1 : start);
  read.run();
  // 万八千 leaves out how many 万.
  if (/[百千万亿]/.test(text[start - 1] ?? '')) read.fault ??= 'few';
  if (read.end === (sign ? start + 1 : start) || !read.any) return undefined;
  const value = round(sign ? -read.value() : read.value());
  return { value, start, end: read.end, ...(read.fault === undefined ? {} : { fault: read.fault }) };
}

class Reading {
  end: number;
  any = false;
  fault: string | undefined;
  private total = 0;
  private section = 0;
  /** The digits that wait for their unit; as a string, for 一七二零 is read by place. */
  private waiting = '';
  private written = false;
  private lastUnit = 0;
  private zero = false;
  private decimal = false;

  constructor(
    private readonly text: string,
    start: number,
  ) {
    this.end = start;
  }

  run(): void {
    while (this.end < this.text.length && this.step(this.text[this.end] ?? ''));
    this.shorthand();
  }

  value(): number {
    return this.total + this.section + (this.waiting === '' ? 0 : Number(this.waiting));
  }

  private step(sign: string): boolean {
    const digit = digits.get(sign);
    if (digit !== undefined) return this.digit(digit);
    if (/[0-9.]/.test(sign) && !(sign === '.' && this.text[this.end - 1] === '.')) return this.number();
    const ten = tens.get(sign);
    if (ten !== undefined) return this.count(ten);
    const small = smallUnits.get(sign);
    if (small !== undefined) return this.small(small);
    const big = bigUnits.get(sign);
    if (big !== undefined) return this.big(sign, big);
    if (sign === '点') return this.point();
    return this.vague();
  }

  private digit(digit: number): boolean {
    // 三百五又 … and 五万三 stop before a digit that follows written figures: "2万5 3号".
    if (this.written) return false;
    // 三千一个月 is 3,000 a month, not 3,100 months.
    if (
      digit === 1 &&
      this.lastUnit >= 100 &&
      this.waiting === '' &&
      oneOf.test(this.text.slice(this.end, this.end + 2))
    )
      return false;
    if (digit === 0 && this.waiting === '' && this.lastUnit > 0) this.zero = true;
    else if (this.lastUnit > 0 && /^[1-9]$/.test(this.waiting) && !this.decimal) this.fault = 'range';
    this.waiting += digit;
    return this.take(1);
  }

  private number(): boolean {
    const found = /^(?:\d{1,3}(?:[,，]\d{3})+|\d+)?(?:\.\d+)?/.exec(this.text.slice(this.end))?.[0] ?? '';
    if (found === '' || (this.waiting !== '' && this.waiting !== '0' && !this.decimal) || this.written) return false;
    this.written = true;
    if (this.lastUnit > 0 && found.startsWith('0')) this.zero = true;
    this.waiting += found.replace(/[,，]/g, '');
    return this.take(found.length);
  }

  private count(ten: number): boolean {
    if (this.waiting !== '') return false;
    this.section += ten;
    this.lastUnit = 10;
    return this.take(1);
  }

  private small(unit: number): boolean {
    const count = this.waiting === '' || Number(this.waiting) === 0 ? undefined : Number(this.waiting);
    // Units run downward, 三千二百; and only ten stands without a count, for 百万 is "a million or so".
    if (this.lastUnit > 0 && this.lastUnit < 1e4 && this.lastUnit <= unit) this.fault = 'not-a-number';
    else if (count === undefined && unit > 10) this.fault = 'few';
    if (/^[1-9]{2,}$/.test(this.waiting) && !this.written) this.fault = 'range';
    this.section += (count ?? 1) * unit;
    return this.unit(unit);
  }

  private big(sign: string, unit: number): boolean {
    if (/[a-z]/.test(sign)) {
      // 30w and 12k are figures with a suffix; the letter must not open a word.
      if (!this.any || /[a-z]/.test(this.text[this.end + 1] ?? '')) return false;
    }
    if (!this.any && sign === '万' && this.text[this.end + 1] !== '把') return false;
    if (/^[1-9]{2,}$/.test(this.waiting) && !this.written && !this.decimal) this.fault = 'range';
    const section = this.section + Number(this.waiting || 0);
    if (section === 0) this.total *= unit;
    else if (this.total > 0 && this.total < unit) this.total = (this.total + section) * unit;
    else this.total += section * unit;
    this.section = 0;
    return this.unit(unit);
  }

  private unit(unit: number): boolean {
    this.waiting = '';
    this.written = false;
    this.decimal = false;
    this.zero = false;
    this.lastUnit = unit;
    return this.take(1);
  }

  private point(): boolean {
    const next = this.text[this.end + 1] ?? '';
    if (this.any && !this.decimal && /^点(?:几|多|来)/.test(this.text.slice(this.end, this.end + 2))) {
      this.fault = 'few';
      return this.take(2);
    }
    if (this.decimal || !this.any || !(digits.has(next) || /\d/.test(next))) return false;
    // A clock's 两点二十 is no decimal.
    if (/^点[一二三四五]?十/.test(this.text.slice(this.end))) return false;
    this.decimal = true;
    if (this.waiting === '') this.waiting = '0';
    this.waiting += '.';
    this.written = false;
    return this.take(1);
  }

  private vague(): boolean {
    const rest = this.text.slice(this.end, this.end + 4);
    const found = few.exec(rest) ?? (this.any ? more.exec(rest) : null);
    if (found === null) {
      if (rest.startsWith('半') && this.any && this.lastUnit >= 1e4 && this.waiting === '') {
        this.section += this.lastUnit / 2;
        this.zero = true;
        return this.take(1);
      }
      return false;
    }
    if (this.any && found[0] !== '几' && this.waiting === '' && this.lastUnit === 0) return false;
    this.fault = this.any && found[0] !== '几' ? 'bound' : 'few';
    if (found[0].includes('几') || found[0] === '数') this.waiting = this.waiting === '' ? '1' : this.waiting;
    return this.take(found[0].length);
  }

  /** 两万五 is 25,000: a last digit straight after a unit counts tenths of it. */
  private shorthand(): void {
    if (this.waiting === '0' && this.lastUnit > 0 && !this.written) this.fault ??= 'not-a-number';
    if (/^[1-9]{2}$/.test(this.waiting) && this.lastUnit === 0 && !this.written && this.neighbours())
      this.fault = 'range';
    if (this.lastUnit < 100 || this.zero || this.decimal || this.fault !== undefined || !/^[1-9]$/.test(this.waiting))
      return;
    this.section += (Number(this.waiting) * this.lastUnit) / 10;
    this.waiting = '';
  }

  private neighbours(): boolean {
    const [first, second] = [Number(this.waiting[0]), Number(this.waiting[1])];
    return second === first + 1 || (first === 3 && second === 5);
  }

  private take(length: number): true {
    this.end += length;
    this.any = true;
    return true;
  }
}
