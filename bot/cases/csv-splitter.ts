/** One record: its row as a spreadsheet counts, where it ends in the text, and its cells. */
export interface CsvRecord {
  readonly row: number;
  /** Bytes from the beginning. */
  readonly end: number;
  /** How many cells it has. */
  readonly size: number;
  /** One of its cells; empty where there is none. To be asked before the next record is. */
  cell(at: number): string;
}

const [quote, newline, carriageReturn] = [0x22, 0x0a, 0x0d];

/**
 * Finds records and cells by their bytes (RFC 4180), and reads a cell only when it is asked for: two files in three are
 * empty cells, and the first of two passes wants one cell of each row. A quotation mark inside a cell, or text behind
 * the one that closes it, stays as it is written.
 */
export class CsvSplitter {
  /** True once a record has no end, so that nothing after it can be told apart. */
  isLost = false;
  readonly #separator: number;
  readonly #lineEnd: number;
  readonly #longest: number;
  /** What was read of a record that has not ended, and where it begins in the text. */
  #rest: Buffer = Buffer.alloc(0);
  #offset = 0;
  #row = 0;

  constructor(separator: string, lineEnd: '\n' | '\r', longest: number) {
    this.#separator = separator.charCodeAt(0);
    this.#lineEnd = lineEnd.charCodeAt(0);
    this.#longest = longest;
  }

  /** The records that end in this piece. */
  *take(chunk: Buffer): Generator<CsvRecord, void> {
    yield* this.#split(this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]), false);
  }

  /** The last one, which may have no end of line. */
  *end(): Generator<CsvRecord, void> {
    if (!this.isLost) yield* this.#split(this.#rest, true);
  }

  *#split(bytes: Buffer, isLast: boolean): Generator<CsvRecord, void> {
    let from = 0;
    while (from < bytes.length) {
      const marks: number[] = [];
      const end = this.#recordEnd(bytes, from, isLast, marks);
      if (end === undefined) break;
      if (end - from > this.#longest) {
        this.isLost = true;
        return;
      }
      this.#row += 1;
      yield new SplitRecord(this.#row, this.#offset + end, bytes, marks);
      from = end;
    }
    this.#offset += from;
    this.#rest = bytes.subarray(from);
    if (isLast ? this.#rest.length > 0 : this.#rest.length > this.#longest) this.isLost = true;
  }

  /** Where the next record begins, each cell's first byte and the one behind it in `marks`; undefined when there is more to come. */
  #recordEnd(bytes: Buffer, from: number, isLast: boolean, marks: number[]): number | undefined {
    const { length } = bytes;
    let at = from;
    for (;;) {
      const start = at;
      if (bytes[at] === quote) {
        at = closingQuote(bytes, at);
        // Whether it closes the cell is told by what comes next.
        if (at === length || (at + 1 === length && !isLast)) return undefined;
        at += 1;
      }
      while (at < length && bytes[at] !== this.#separator && bytes[at] !== this.#lineEnd) at += 1;
      if (at === length && !isLast) return undefined;
      const isCellEnd = at < length && bytes[at] === this.#separator;
      const hasReturn = !isCellEnd && this.#lineEnd === newline && at > start && bytes[at - 1] === carriageReturn;
      marks.push(start, hasReturn ? at - 1 : at);
      if (!isCellEnd) return Math.min(at + 1, length);
      at += 1;
    }
  }
}

/** The quotation mark that closes what one opens, or the end of the text. */
function closingQuote(bytes: Buffer, open: number): number {
  const { length } = bytes;
  for (let at = open + 1; at < length; at += 1) {
    if (bytes[at] !== quote) continue;
    if (bytes[at + 1] !== quote) return at;
    at += 1;
  }
  return length;
}

class SplitRecord implements CsvRecord {
  constructor(
    readonly row: number,
    readonly end: number,
    private readonly bytes: Buffer,
    private readonly marks: readonly number[],
  ) {}

  get size(): number {
    return this.marks.length / 2;
  }

  cell(at: number): string {
    const start = this.marks[2 * at] ?? 0;
    const end = this.marks[2 * at + 1] ?? 0;
    if (start === end) return '';
    if (this.bytes[start] !== quote) return this.bytes.toString('utf8', start, end);
    const close = closingQuote(this.bytes, start);
    const quoted = this.bytes.toString('utf8', start + 1, close).replaceAll('""', '"');
    return close === end - 1 ? quoted : `"${quoted}${this.bytes.toString('utf8', close, end)}`;
  }
}
