import type { Token } from './en-tokens.js';
import { parts } from './en-words.js';
import { round } from './round.js';

/** A number that was read from `tokens[from]` up to, not including, `tokens[to]`. */
export interface Numeral {
  readonly value: number;
  readonly to: number;
  readonly fault?: string;
  /** Said in pairs, twelve fifty: 1,250, or 12.50. */
  readonly pair?: true;
}

/** The number that stands at a token: fifty-two hundred, half a million, four twenty k, 3.5m, two thirds. */
export function enNumeralAt(tokens: readonly Token[], from: number, between = false): Numeral | undefined {
  const sign = /^(?:minus|negative|-)$/.test(tokens[from]?.word ?? '') && tokens[from - 1]?.end !== tokens[from]?.start;
  const reading = new Reading(tokens, sign ? from + 1 : from, between);
  const value = reading.run();
  if (value === undefined) return undefined;
  return {
    value: round(sign ? -value : value),
    to: reading.at,
    ...(reading.fault === undefined ? {} : { fault: reading.fault }),
    ...(reading.pair ? { pair: true as const } : {}),
  };
}

const isTens = (n: number) => n >= 20 && n % 10 === 0;

class Reading {
  fault: string | undefined;
  pair = false;
  private total = 0;
  private group: number | undefined;
  private lastScale = Number.POSITIVE_INFINITY;
  /** What the group may still take: units after tens, anything below a hundred after hundred. */
  private room = 0;

  constructor(
    private readonly tokens: readonly Token[],
    public at: number,
    private readonly between: boolean,
  ) {}

  run(): number | undefined {
    const start = this.at;
    this.lead();
    while (this.step(this.tokens[this.at]));
    if (this.at === start) return undefined;
    const whole = this.total + (this.group ?? 0);
    return this.fraction(whole) ?? whole;
  }

  /** half a million, a quarter million, a hundred, a couple hundred, point five, one half. */
  private lead(): void {
    const word = this.tokens[this.at]?.word;
    const next = this.tokens[this.at + 1];
    if (word === 'point' && next?.number !== undefined) {
      this.group = 0;
      return;
    }
    if (word === 'half' || word === 'a' || word === 'quarter') {
      const article = word === 'a' && /^(?:half|quarter)$/.test(next?.word ?? '');
      const part = parts.get(article ? (next?.word ?? '') : word);
      const skip = this.at + (article ? 2 : 1);
      const blank = /^(?:a|of)$/.test(this.tokens[skip]?.word ?? '') ? 1 : 0;
      const blanks = blank === 1 && this.tokens[skip + 1]?.word === 'a' ? 2 : blank;
      const scale = this.tokens[skip + blanks];
      if (part !== undefined && scale?.scale !== undefined) {
        this.group = 1 / part;
        this.at = skip + blanks;
      } else if (part !== undefined && (article || word !== 'quarter')) {
        this.group = 1 / part;
        this.at = skip;
        this.lastScale = 0;
      } else if (word === 'a' && (next?.word === 'hundred' || (next?.scale ?? 0) >= 12) && next?.word.length !== 1) {
        this.group = 1;
        this.at += 1;
      }
    }
  }

  private step(token: Token | undefined): boolean {
    if (token === undefined || this.lastScale === 0) return false;
    if (token.number !== undefined) return token.figure ? this.figure(token.number) : this.word(token.number);
    if (token.word === 'o' && this.group !== undefined) return this.word(0);
    if (token.word === 'hundred' || token.word === 'hundreds') return this.hundred();
    if (token.scale !== undefined) return this.scale(token.scale, token);
    if (token.word === 'point' && this.group !== undefined) return this.point();
    if (token.word === '-' || token.word === 'and' || token.word === ',') return this.joint(token.word);
    return false;
  }

  private figure(value: number): boolean {
    if (this.group !== undefined && this.room === 100 && value < 100) {
      this.group += value;
      this.room = 0;
      return this.take(1);
    }
    if (this.group !== undefined) return false;
    if (this.total > 0 && value >= this.lastScale) return false;
    if (this.total > 0 && this.tokens[this.at - 1]?.word === '.') return false;
    this.group = value;
    this.room = 0;
    return this.take(1);
  }

  private word(value: number): boolean {
    if (this.group === undefined) {
      if (this.total > 0 && value >= this.lastScale) return false;
      // "A million two" is 1.2 million to some.
      if (this.lastScale >= 1e6 && this.total > 0 && value < 10 && this.tokens[this.at - 1]?.scale !== undefined) {
        const next = this.tokens[this.at + 1];
        if (next?.word !== 'hundred' && next?.scale === undefined) this.fault = 'two-values';
      }
      this.group = value;
      this.room = isTens(value) ? 10 : value > 0 && value < 100 ? -1 : 0;
    } else if (this.room === 10 && value > 0 && value < 10) {
      this.group += value;
      this.room = this.group < 100 ? -1 : 0;
    } else if (this.room === 100) {
      this.group += value;
      this.room = isTens(value) ? 10 : 0;
    } else if ((this.room === -1 || this.room === 10) && value >= 10 && this.group < 100) {
      // one twenty, twelve fifty, forty two sixty five
      this.group = this.group * 100 + value;
      this.room = isTens(value) ? 10 : 0;
      this.pair = true;
    } else return false;
    return this.take(1);
  }

  private hundred(): boolean {
    if (this.group === undefined) {
      if (this.at > 0 && this.total > 0) return false;
      this.group = 1;
    }
    if (this.group >= 1000 && this.tokens[this.at - 1]?.figure !== true) return false;
    this.group *= 100;
    this.room = 100;
    this.pair = false;
    return this.take(1);
  }

  private scale(scale: number, token: Token): boolean {
    const letter = token.word.length <= 2;
    const previous = this.tokens[this.at - 1];
    if (this.group === undefined && this.total === 0) {
      if (letter || token.word === 'grand' || scale === 12) return false;
      this.group = 1;
    }
    if (letter && token.word !== 'k' && !previous?.figure) return false;
    if (this.group === undefined) {
      // a thousand billion
      if (this.total === 0 || scale < this.lastScale) return false;
      this.total *= scale;
    } else {
      if (scale >= this.lastScale) return false;
      this.total += this.group * scale;
    }
    this.group = undefined;
    this.room = 0;
    this.lastScale = scale === 12 ? 0 : scale;
    this.pair = false;
    return this.take(1);
  }

  private point(): boolean {
    let digits = '';
    let at = this.at + 1;
    for (let token = this.tokens[at]; token !== undefined; token = this.tokens[++at]) {
      if (token.word === 'o') digits += '0';
      else if (token.figure) digits += token.word;
      else if (token.number === undefined) {
        if (token.word === '-' && digits !== '' && isTens(this.tokens[at - 1]?.number ?? 0)) continue;
        break;
      } else if (token.number < 10 && /^(?:-|.+ty)$/.test(this.tokens[at - 1]?.word ?? '') && digits.endsWith('0')) {
        digits = digits.slice(0, -1) + token.number;
      } else digits += token.number;
    }
    if (digits === '') return false;
    this.group = (this.group ?? 0) + Number(`0.${digits}`);
    this.room = 0;
    return this.take(at - this.at);
  }

  /** "five thousand and twelve", "six and a half", "fifty-two"; never "between six and seven". */
  private joint(word: string): boolean {
    const next = this.tokens[this.at + 1];
    if (next === undefined) return false;
    if (word === '-') {
      const glued =
        this.tokens[this.at - 1]?.end === this.tokens[this.at]?.start && next.start === this.tokens[this.at]?.end;
      const fits =
        this.room === 10
          ? (next.number ?? 10) < 10 && !next.figure
          : next.word === 'hundred' || next.scale !== undefined;
      return glued && fits && this.take(1);
    }
    if (word === ',')
      return (
        this.total > 0 &&
        this.group === undefined &&
        (next.number ?? 1e9) < this.lastScale &&
        !next.figure &&
        this.take(1)
      );
    if (this.mixed()) return false;
    if (this.between || next.number === undefined) return false;
    const open = this.room === 100 || (this.group === undefined && this.total > 0);
    if (!open || next.number >= (this.room === 100 ? 100 : this.lastScale)) return false;
    const after = this.tokens[this.at + 2];
    if (after?.word === 'hundred' && this.room === 100) return false;
    if (after?.scale !== undefined && this.room !== 100) return false;
    return this.take(1);
  }

  /** "… and a half [million]", "… and three quarters". */
  private mixed(): boolean {
    let at = this.at + 1;
    const count = /^(?:a|an)$/.test(this.tokens[at]?.word ?? '') ? 1 : (this.tokens[at]?.number ?? 0);
    if (count === 0) return false;
    at++;
    if (this.tokens[at]?.word === '-') at++;
    const part = parts.get(this.tokens[at]?.word ?? '') ?? 0;
    if (part === 0 || count >= part) return false;
    const add = count / part;
    const unit = this.group === undefined ? this.lastScale : 1;
    if (this.group === undefined) this.total += add * unit;
    else this.group += add;
    this.at = at + 1;
    const scale = this.tokens[this.at];
    if (this.group !== undefined && scale?.scale !== undefined && scale.word.length > 1) this.scale(scale.scale, scale);
    this.lastScale = 0;
    return true;
  }

  /** "two thirds", "twenty-three fifths", "one over three": the number read so far counts parts. */
  private fraction(whole: number): number | undefined {
    const at = this.tokens[this.at]?.word === '-' ? this.at + 1 : this.at;
    const token = this.tokens[at];
    if (token === undefined || this.lastScale === 0) return undefined;
    const part = parts.get(token.word);
    const plural = token.word.endsWith('s') || token.word === 'half' || whole === 1;
    if (part !== undefined && plural) {
      this.at = at + 1;
      const scale = this.tokens[this.at + (this.tokens[this.at]?.word === 'of' ? 2 : 0)];
      if (this.tokens[this.at]?.word === 'of' && this.tokens[this.at + 1]?.word === 'a' && scale?.scale !== undefined) {
        this.at += 3;
        return (whole / part) * scale.scale;
      }
      return whole / part;
    }
    if (/^(?:firsts?|seconds|thirds?|.*[a-z]ths)$/.test(token.word) && at > this.at) this.fault = 'not-a-number';
    return this.quotient(whole);
  }

  /** "one over three", "two out of five", "3/15". */
  private quotient(whole: number): number | undefined {
    const word = this.tokens[this.at]?.word;
    const out = word === 'out' && this.tokens[this.at + 1]?.word === 'of';
    if (word !== 'over' && !out && word !== '/') return undefined;
    const below = enNumeralAt(this.tokens, this.at + (out ? 2 : 1));
    if (below === undefined || below.value <= 0 || (word === '/' && (below.value <= whole || below.value > 100)))
      return undefined;
    this.at = below.to;
    return whole / below.value;
  }

  private take(count: number): boolean {
    this.at += count;
    return count > 0;
  }
}
