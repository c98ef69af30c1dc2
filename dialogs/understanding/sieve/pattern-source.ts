const digits = [...'0123456789'];

/** A pattern as it is written, read from left to right. Letters are made small where the pattern ignores case. */
export class PatternSource {
  private at = 0;
  private readonly text: string;
  private readonly ignoresCase: boolean;
  private readonly byCodePoint: boolean;

  constructor(pattern: RegExp) {
    this.text = pattern.source;
    this.ignoresCase = pattern.ignoreCase;
    this.byCodePoint = pattern.unicode;
  }

  get atEnd(): boolean {
    return this.at >= this.text.length;
  }

  get next(): string {
    return this.text[this.at] ?? '';
  }

  /** Whether the source goes on with this, which is passed over then. */
  take(words: string): boolean {
    if (!this.text.startsWith(words, this.at)) return false;
    this.at += words.length;
    return true;
  }

  /** The opening of a group: one that takes part in the match, one that only looks, or one that forbids. */
  takeGroup(): 'matches' | 'looks' | 'forbids' | undefined {
    if (this.next !== '(') return undefined;
    if (this.find(/\(\?<?=/y) !== undefined) return 'looks';
    if (this.find(/\(\?<?!/y) !== undefined) return 'forbids';
    this.find(/\((?:\?:|\?<[^>]+>)?/y);
    return 'matches';
  }

  /** What matches a place and no characters. */
  takeAssertion(): boolean {
    return this.find(/\^|\$|\\[bB]/y) !== undefined;
  }

  /** How often the part before it is matched, at least and at most. */
  takeTimes(): readonly [number, number] | undefined {
    const found = this.find(/(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/y);
    if (found === undefined) return undefined;
    const [, sign, least = '', comma, often = ''] = found;
    if (sign !== undefined) return [sign === '+' ? 1 : 0, sign === '?' ? 1 : Number.POSITIVE_INFINITY];
    return [Number(least), comma === '' ? Number(least) : often === '' ? Number.POSITIVE_INFINITY : Number(often)];
  }

  /** Plain letters and signs in a row, each matched once. */
  takeWords(): string | undefined {
    const from = this.at;
    const [words = ''] = this.find(/[^\\^$.*+?()[\]{}|]+(?![*+?{])/y) ?? [];
    const known = this.known([words]);
    if (words !== '' && known !== undefined) return known[0];
    this.at = from;
    return undefined;
  }

  /** The characters of which one is matched; undefined when they are too many to tell, or another part decides. */
  takeCharacters(): readonly string[] | undefined {
    if (this.next !== '[') return this.character();
    const [written = ''] = this.find(/\[(?:\\.|[^\]\\])*\]/sy) ?? [];
    const plain = /^\[-?(?:[^\\^\-\]]|\\[.\-/()[\]^$*+?{}|\\])+\]$/.test(written);
    const signs = written.slice(1, -1).replace(/\\(?=.)/g, '');
    return plain ? this.known(this.byCodePoint ? [...signs] : signs.split('')) : undefined;
  }

  private character(): readonly string[] | undefined {
    const escaped = this.find(
      /\\(?:p\{[^}]*\}|P\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|k<[^>]*>|c.|\d+|.)/iy,
    )?.[0];
    if (escaped === '\\d') return digits;
    if (escaped !== undefined) return /^\\[^\w]$/.test(escaped) ? [escaped.slice(1)] : undefined;
    const [sign = ''] = this.find(this.byCodePoint ? /./uy : /./sy) ?? [];
    return sign === '.' ? undefined : this.known([sign]);
  }

  /** Letters beyond ASCII that have two cases are left unknown where case is ignored. */
  private known(signs: readonly string[]): readonly string[] | undefined {
    const sure = !this.ignoresCase || !signs.some(twoCases);
    return sure ? signs.map(small) : undefined;
  }

  private find(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text) ?? undefined;
    if (found !== undefined) this.at = pattern.lastIndex;
    return found;
  }
}

/** The letters of ASCII made small, and no others. */
const small = (signs: string) => signs.replace(/[A-Z]/g, (sign) => sign.toLowerCase());

const twoCases = (signs: string) =>
  [...signs].some((sign) => sign > '\x7f' && sign.toLowerCase() !== sign.toUpperCase());
