import { endingOf } from './zh-ending.js';
import { digitBesideUnit, figuresAt, pointAt, tensSignAt } from './zh-signs.js';
import { faultOfSmall, measureBeforeUnit, opensBig } from './zh-units.js';
import { vagueAt } from './zh-vague.js';
import { bigUnits, digits, oneOf, smallUnits } from './zh-words.js';

const inFigures = new Set('0123456789.');

/** Reads one numeral, character by character. */
export class ZhReading {
  end: number;
  any = false;
  fault: string | undefined;
  private total = 0;
  private section = 0;
  /** The digits that wait for their unit; as a string, for 一七二零 is read by place. */
  private waiting = '';
  private written = false;
  private lastUnit = 0;
  /** The last of 万, 亿, 兆. */
  private counted = 0;
  private zero = false;
  private decimal = false;

  constructor(
    private readonly text: string,
    private readonly start: number,
  ) {
    this.end = start;
  }

  run(): void {
    while (this.end < this.text.length && this.step(this.text[this.end] ?? ''));
    this.close();
  }

  value(): number {
    return this.total + this.section + (this.waiting === '' ? 0 : Number(this.waiting));
  }

  private step(sign: string): boolean {
    const digit = digits.get(sign) ?? digitBesideUnit(sign, this.text, this.end);
    if (digit !== undefined) return this.digit(digit);
    if (sign === '个') return this.ofUnits();
    if (inFigures.has(sign) && !(sign === '.' && this.text[this.end - 1] === '.')) return this.number();
    const ten = tensSignAt(sign, this.text, this.end);
    if (ten !== undefined) return this.count(ten);
    const small = smallUnits.get(sign);
    if (small !== undefined) return this.small(small);
    const big = bigUnits.get(sign);
    if (big !== undefined) return this.big(sign, big);
    if (sign === '点') return this.point();
    return this.vague();
  }

  private digit(digit: number): boolean {
    if (this.stopsBefore(digit)) return false;
    if (digit === 0 && this.waiting === '' && this.lastUnit > 0) this.zero = true;
    else if (this.lastUnit > 0 && /^[1-9]$/.test(this.waiting) && !this.decimal) this.fault = 'range';
    // 五两 is a weight, and 三千两 an old sum.
    if (this.text[this.end] === '两' && this.waiting !== '' && Number(this.waiting) > 0) this.fault ??= 'not-a-number';
    this.waiting += digit;
    return this.take(1);
  }

  /** 2万5 3号 are two numbers; 三千一个月 is 3,000 a month, not 3,100 months; 三千六多一点 says 一 of no unit. */
  private stopsBefore(digit: number): boolean {
    if (this.written) return true;
    const rest = this.text.slice(this.end, this.end + 2);
    if (this.fault === 'bound' && /^一[点些]/.test(rest) && /[多余]/.test(this.text[this.end - 1] ?? '')) return true;
    return digit === 1 && this.lastUnit >= 100 && this.waiting === '' && oneOf.test(rest);
  }

  /** 两个亿, 三个多亿, 一个半亿, 一万个亿. */
  private ofUnits(): boolean {
    const { waiting, lastUnit, decimal } = this;
    const taken = this.any ? measureBeforeUnit(this.text, this.end, { waiting, lastUnit, decimal }) : 0;
    if (taken === 2) this.waiting = String(Number(waiting) + 0.5);
    return taken > 0 && this.take(taken);
  }

  private number(): boolean {
    const found = figuresAt(this.text, this.end);
    if (found === '' || (this.waiting !== '' && this.waiting !== '0' && !this.decimal) || this.written) return false;
    this.written = true;
    if (this.lastUnit > 0 && found.startsWith('0')) this.zero = true;
    this.waiting += found.replace(/[,，]/g, '');
    return this.take(found.length);
  }

  private count(ten: number): boolean {
    if (this.waiting !== '' && !(this.zero && this.waiting === '0')) return false;
    this.waiting = '';
    this.section += ten;
    this.lastUnit = 10;
    return this.take(1);
  }

  private small(unit: number): boolean {
    const { waiting, lastUnit, zero, written } = this;
    this.fault = faultOfSmall(unit, { waiting, lastUnit, zero, written }) ?? this.fault;
    this.section += (Number(waiting) || 1) * unit;
    return this.unit(unit);
  }

  private big(sign: string, unit: number): boolean {
    if (!opensBig(sign, this.text, this.end, this.any)) return false;
    if (/^[1-9]{2,}$/.test(this.waiting) && !this.written && !this.decimal) this.fault = 'range';
    // 两百八万 may be 2,800,000 to one and 2,080,000 to another.
    if (this.lastUnit >= 100 && this.lastUnit < 1e4 && /^[1-9]$/.test(this.waiting) && !this.zero && !this.written)
      this.fault ??= 'two-values';
    if (!this.any && this.text[this.end + 1] !== '把') {
      this.fault = 'few';
      this.section = unit;
      return this.unit(unit);
    }
    const section = this.section + Number(this.waiting || 0);
    if (section === 0) this.total *= unit;
    else if (this.counted > 0 && this.counted <= unit) {
      // 一万五千亿 and 二十八万三千点二万 are counted as a whole; 十万八万 are two numbers.
      const whole = this.decimal || this.zero || (section >= 1000 && (this.counted < unit || this.total < 1e6));
      if (!whole) this.fault = 'range';
      this.total = (this.total + section) * unit;
    } else this.total += section * unit;
    this.counted = unit;
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
    const point = pointAt(this.text, this.end, this.any);
    if (point === undefined || this.decimal) return false;
    if (point === 'few') {
      this.fault = 'few';
      return this.take(2);
    }
    this.decimal = true;
    if (this.waiting === '') this.waiting = '0';
    this.waiting += '.';
    this.written = false;
    return this.take(1);
  }

  private vague(): boolean {
    const rest = this.text.slice(this.end, this.end + 4);
    const found = vagueAt(rest, this.any);
    if (found === undefined) return this.halfUnit(rest);
    const { words, fault, ofOne } = found;
    if (this.any && words !== '几' && this.waiting === '' && this.lastUnit === 0) return false;
    this.fault = fault ?? this.fault;
    if (ofOne && this.waiting === '') this.waiting = '1';
    return this.take(words.length);
  }

  /** 一万半 is 15,000. */
  private halfUnit(rest: string): boolean {
    if (!rest.startsWith('半') || !this.any || this.lastUnit < 1e4 || this.waiting !== '') return false;
    this.section += this.lastUnit / 2;
    this.zero = true;
    return this.take(1);
  }

  private close(): void {
    const { total, section, waiting, written, lastUnit, zero, decimal } = this;
    const text = this.text.slice(this.start, this.end);
    const ending = endingOf({ text, fault: this.fault, total, section, waiting, written, lastUnit, zero, decimal });
    this.fault = ending.fault;
    if (!ending.countsTenths) return;
    this.section += (Number(waiting) * lastUnit) / 10;
    this.waiting = '';
  }

  private take(length: number): true {
    this.end += length;
    this.any = true;
    return true;
  }
}
