import { decimalsAt, opensWithPoint } from './en-decimals.js';
import { EnGroup } from './en-group.js';
import { joins } from './en-joints.js';
import { firstShareAt, shareAt } from './en-shares.js';
import { EnSum, isScale } from './en-sum.js';
import type { Token } from './en-tokens.js';

/** Reads one number in words and figures, token by token. */
export class EnReading {
  fault: string | undefined;
  private readonly sum = new EnSum();
  private readonly group = new EnGroup();

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
    return this.sum.total + (this.group.value ?? 0);
  }

  /** Whether fractions may follow: three, fifths. */
  get open(): boolean {
    return this.sum.below > 0;
  }

  /** Whether what was read last are two numbers that count as one. */
  get pair(): boolean {
    return this.group.pair;
  }

  /** half a million, a quarter million, a hundred, a couple hundred, point five, one half. */
  private lead(): void {
    if (opensWithPoint(this.tokens, this.at)) {
      this.group.set(0);
      return;
    }
    const [here, next] = [this.tokens[this.at], this.tokens[this.at + 1]];
    const share = firstShareAt(this.tokens, this.at);
    if (share !== undefined) {
      this.group.set(share.value);
      this.at = share.to;
      if (share.closed) this.sum.below = 0;
    } else if (here?.word === 'a' && (next?.word === 'hundred' || (next?.scale ?? 0) >= 2) && next?.word.length !== 1) {
      this.group.set(1);
      this.at += 1;
    }
  }

  private step(token: Token | undefined): boolean {
    if (token === undefined || this.sum.below === 0) return false;
    if (token.number !== undefined) return token.figure ? this.figure(token.number) : this.word(token.number);
    if (token.word === 'o' && this.group.value !== undefined) return this.word(0);
    if (token.word === 'hundred' || token.word === 'hundreds') return this.hundred();
    if (token.scale !== undefined) return this.scale(token.scale, token);
    if (token.word === 'point' && (this.group.value !== undefined || this.sum.total > 0)) return this.point();
    if (token.word === '-' || token.word === 'and' || token.word === ',') return this.joint(token.word);
    return false;
  }

  private figure(value: number): boolean {
    const { group } = this;
    if (group.value !== undefined && group.room === 100 && value < 100) {
      group.set(group.value + value);
      return this.take(1);
    }
    if (group.value !== undefined) return false;
    if (this.sum.total > 0 && value >= this.sum.below) return false;
    const previous = this.tokens[this.at - 1];
    if (this.sum.total > 0 && previous?.word === '.') return false;
    // 2k5
    if (this.sum.total > 0 && previous?.end === this.tokens[this.at]?.start) return this.cut();
    group.set(value);
    return this.take(1);
  }

  private word(value: number): boolean {
    const { group } = this;
    if (group.value !== undefined) {
      const taken = group.take(value, this.tokens, this.at);
      if (group.apart) this.fault = 'range';
      return this.take(taken);
    }
    if (this.sum.total > 0 && value >= this.sum.below) return false;
    // "A million two" is 1.2 million to some.
    if (this.sum.below >= 1e6 && this.sum.total > 0 && value < 10 && this.tokens[this.at - 1]?.scale !== undefined) {
      const next = this.tokens[this.at + 1];
      if (next?.word !== 'hundred' && next?.scale === undefined) this.fault = 'two-values';
    }
    group.open(value);
    return this.take(1);
  }

  private hundred(): boolean {
    const { group } = this;
    if (group.value === undefined) {
      if (this.at > 0 && this.sum.total > 0) return false;
      group.value = 1;
    }
    // "three hundred five hundred" are two numbers.
    if (group.value >= 100 && this.tokens[this.at - 1]?.figure !== true) return this.cut();
    if (group.value * 100 >= this.sum.below) return this.cut();
    if (group.value === 0) this.fault = 'not-a-number';
    group.hundredfold();
    return this.take(1);
  }

  private scale(scale: number, token: Token): boolean {
    const { group, sum } = this;
    const previous = this.tokens[this.at - 1];
    const opens = group.value === undefined && sum.total === 0;
    if (!isScale(token, previous, opens)) return false;
    if (opens) group.value = 1;
    // "Fifteen fifty thousand" is no number that anybody says in one.
    if (group.pair && (group.value ?? 0) >= 1000) this.fault = 'two-values';
    if (group.value === 0) this.fault = 'not-a-number';
    const counted = sum.count(group, scale, previous);
    if (counted !== 'counts') return counted === 'cut' && this.cut();
    group.close();
    return this.take(1);
  }

  private cut(): false {
    this.fault = 'two-values';
    return false;
  }

  private point(): boolean {
    const { group } = this;
    const decimals = decimalsAt(this.tokens, this.at + 1);
    if (decimals === undefined) return false;
    // "A million point five" is 1.5 million to some.
    if (group.value === undefined && this.sum.below >= 1e6) this.fault = 'two-values';
    group.set((group.value ?? 0) + decimals.value);
    group.decimal = true;
    return this.take(decimals.to - this.at);
  }

  /** "five thousand and twelve", "six and a half", "fifty-two". */
  private joint(word: string): boolean {
    if (word === 'and' && this.mixed()) return false;
    const { room, value } = this.group;
    const closed = value === undefined && this.sum.total > 0;
    return joins(this.tokens, this.at, { room, closed, below: this.sum.below, between: this.between }) && this.take(1);
  }

  /** "… and a half [million]", "… and three quarters". */
  private mixed(): boolean {
    const share = shareAt(this.tokens, this.at + 1);
    if (share === undefined) return false;
    this.at = share.to;
    const scale = this.tokens[this.at];
    const scaled = scale?.scale !== undefined && scale.word.length > 1 && scale.scale < this.sum.below;
    if (this.group.value !== undefined) {
      this.group.value += share.value;
      if (scaled) this.scale(scale.scale, scale);
    } else {
      // "a million and a half"; "a billion and three quarters of a million"
      this.sum.total += share.value * (scaled ? scale.scale : this.sum.below);
      if (scaled) this.at++;
    }
    this.sum.below = 0;
    return true;
  }

  private take(count: number): boolean {
    this.at += count;
    return count > 0;
  }
}
