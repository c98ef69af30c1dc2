import { decimalsAt, isTens } from './en-decimals.js';
import { andJoins, apart, hyphenJoins, ohBetween } from './en-joints.js';
import { firstShareAt, shareAt } from './en-shares.js';
import type { Token } from './en-tokens.js';

/** "At this point 300": no decimal. */
const spot = /^(?:this|that|the|a|some|one|my|what|which|no|good|whole)$/;

/** Reads one number in words and figures, token by token. */
export class EnReading {
  fault: string | undefined;
  pair = false;
  private total = 0;
  private group: number | undefined;
  /** 0 once nothing more can follow. */
  private lastScale = Number.POSITIVE_INFINITY;
  /** What the group may still take: units after tens, anything below a hundred after hundred. */
  private room = 0;
  private decimal = false;

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
    return this.total + (this.group ?? 0);
  }

  /** half a million, a quarter million, a hundred, a couple hundred, point five, one half. */
  private lead(): void {
    const word = this.tokens[this.at]?.word;
    const next = this.tokens[this.at + 1];
    if (word === 'point' && next?.number !== undefined && !spot.test(this.tokens[this.at - 1]?.word ?? '')) {
      this.group = 0;
      return;
    }
    const share = firstShareAt(this.tokens, this.at);
    if (share !== undefined) {
      this.group = share.value;
      this.at = share.to;
      if (share.closed) this.lastScale = 0;
    } else if (word === 'a' && (next?.word === 'hundred' || (next?.scale ?? 0) >= 2) && next?.word.length !== 1) {
      this.group = 1;
      this.at += 1;
    }
  }

  private step(token: Token | undefined): boolean {
    if (token === undefined || this.lastScale === 0) return false;
    if (token.number !== undefined) return token.figure ? this.figure(token.number) : this.word(token.number);
    if (token.word === 'o' && this.group !== undefined) return this.word(0);
    if (token.word === 'hundred' || token.word === 'hundreds') return this.hundred();
    if (token.scale !== undefined) return this.scale(token.scale, token);
    if (token.word === 'point' && (this.group !== undefined || this.total > 0)) return this.point();
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
    // 2k5
    if (this.total > 0 && this.tokens[this.at - 1]?.end === this.tokens[this.at]?.start) return this.cut();
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
    } else if (value === 0 && ohBetween(this.tokens, this.at, this.group)) {
      this.group = this.group * 100 + (this.tokens[this.at + 1]?.number ?? 0);
      this.room = 0;
      this.pair = true;
      return this.take(2);
    } else if ((this.room === -1 || this.room === 10) && value >= 10 && this.group < 100) {
      // one twenty, twelve fifty, forty two sixty five; but fifteen sixteen, twenty thirty and five ten are two numbers
      if (apart(this.group, value, this.tokens[this.at + 1])) this.fault = 'range';
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
    // "three hundred five hundred" are two numbers.
    if (this.group >= 100 && this.tokens[this.at - 1]?.figure !== true) return this.cut();
    if (this.group * 100 >= this.lastScale) return this.cut();
    if (this.group === 0) this.fault = 'not-a-number';
    this.group *= 100;
    this.room = 100;
    this.pair = false;
    return this.take(1);
  }

  private scale(scale: number, token: Token): boolean {
    const letter = token.word.length <= 2;
    const previous = this.tokens[this.at - 1];
    if (this.group === undefined && this.total === 0) {
      if (letter || token.word === 'grand' || token.word === 'thou' || scale <= 12) return false;
      this.group = 1;
    }
    if (letter && token.word !== 'k' && !previous?.figure) return false;
    if (token.word === 'b' && previous?.end !== token.start) return false;
    // "Fifteen fifty thousand" is no number that anybody says in one.
    if (this.pair && (this.group ?? 0) >= 1000) this.fault = 'two-values';
    if (this.group === 0) this.fault = 'not-a-number';
    if (this.group === undefined) {
      // a thousand billion, a million million; in "fifty thousand thousand" somebody stumbles
      if (previous?.word === 'k' || (scale === this.lastScale && this.total !== scale)) return this.cut();
      if (this.total === 0 || scale < this.lastScale) return false;
      this.total *= scale;
    } else {
      if (scale <= 12 && this.total > 0) return this.cut();
      if (scale >= this.lastScale) return this.wholeScaled(scale);
      this.total += this.group * scale;
    }
    this.group = undefined;
    this.room = 0;
    this.lastScale = scale <= 12 ? 0 : scale;
    this.pair = false;
    return this.take(1);
  }

  /** "two thousand five point eight billion", "five thousand two hundred million": the unit counts all that came before. */
  private wholeScaled(scale: number): boolean {
    const group = this.group ?? 0;
    if (scale <= this.lastScale || !(this.decimal || group >= 100)) return false;
    this.total = (this.total + group) * scale;
    this.group = undefined;
    this.room = 0;
    this.lastScale = scale;
    return this.take(1);
  }

  private cut(): false {
    this.fault = 'two-values';
    return false;
  }

  private point(): boolean {
    const decimals = decimalsAt(this.tokens, this.at + 1);
    if (decimals === undefined) return false;
    // "A million point five" is 1.5 million to some.
    if (this.group === undefined && this.lastScale >= 1e6) this.fault = 'two-values';
    this.group = (this.group ?? 0) + decimals.value;
    this.decimal = true;
    this.room = 0;
    return this.take(decimals.to - this.at);
  }

  /** "five thousand and twelve", "six and a half", "fifty-two"; never "between six and seven". */
  private joint(word: string): boolean {
    const next = this.tokens[this.at + 1];
    if (next === undefined) return false;
    if (word === '-') return hyphenJoins(this.tokens, this.at, this.room) && this.take(1);
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
    const closed = this.group === undefined && this.total > 0;
    if (!(this.room === 100 || closed)) return false;
    return andJoins(this.tokens, this.at, this.room === 100 ? 100 : this.lastScale) && this.take(1);
  }

  /** "… and a half [million]", "… and three quarters". */
  private mixed(): boolean {
    const share = shareAt(this.tokens, this.at + 1);
    if (share === undefined) return false;
    this.at = share.to;
    const scale = this.tokens[this.at];
    const scaled = scale?.scale !== undefined && scale.word.length > 1 && scale.scale < this.lastScale;
    if (this.group !== undefined) {
      this.group += share.value;
      if (scaled) this.scale(scale.scale, scale);
    } else {
      // "a million and a half"; "a billion and three quarters of a million"
      this.total += share.value * (scaled ? scale.scale : this.lastScale);
      if (scaled) this.at++;
    }
    this.lastScale = 0;
    return true;
  }

  /** Whether fractions may follow: three, fifths. */
  get open(): boolean {
    return this.lastScale > 0;
  }

  private take(count: number): boolean {
    this.at += count;
    return count > 0;
  }
}
