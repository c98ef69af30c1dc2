import { brokenLine } from './json-lines.js';
import type { TextSource } from './text-source.js';

/** One value of a JSON list, or the only one of a text that is no list. */
export interface JsonValue {
  readonly kind: 'value';
  readonly value: unknown;
  /** As it is written, and the line on which it begins. */
  readonly text: string;
  readonly line: number;
  readonly inList: boolean;
  /** How many bytes of the whole text are read. */
  readonly read: number;
}

/** Where a text stops to be JSON; nothing is read from there on. */
export interface JsonBreak {
  readonly kind: 'break';
  readonly because: 'empty' | 'not-json' | 'too-long';
  readonly line: number;
}

/** Gives the values of a JSON list one by one, so that the list need not fit into memory. */
export async function* jsonValues(source: TextSource): AsyncGenerator<JsonValue | JsonBreak, void> {
  const splitter = new Splitter();
  for await (const chunk of source.chunks()) {
    yield* splitter.take(chunk);
    if (splitter.isOver) return;
  }
  yield* splitter.end();
}

/** Longer than any case: a list that is wrapped in something else would fill the memory. */
const longestValue = 16 * 1024 * 1024;

const [quote, backslash, comma, newline] = [0x22, 0x5c, 0x2c, 0x0a];
const [squareOpen, squareClose, curlyOpen, curlyClose] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Follows strings and brackets alone, to find where a value of the list ends; whether it is one, `JSON.parse` tells. */
class Splitter {
  isOver = false;
  #form: 'unknown' | 'list' | 'one' | 'closed-list' = 'unknown';
  /** How many brackets are open inside the value. */
  #depth = 0;
  #inString = false;
  #escaped = false;
  #line = 1;
  #read = 0;
  #values = 0;
  /** The value that has begun: what was read of it in earlier chunks, and its line; 0 while only space was read. */
  #parts: Buffer[] = [];
  #startLine = 0;

  *take(chunk: Buffer): Generator<JsonValue | JsonBreak, void> {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte === newline) this.#line += 1;
      if (this.#inString) {
        this.#inString = this.#escaped || byte !== quote;
        this.#escaped = !this.#escaped && byte === backslash;
        continue;
      }
      if (byte <= 0x20) continue;
      if (this.#form === 'closed-list') return yield this.#break('not-json');
      if (this.#form === 'unknown') {
        this.#form = byte === squareOpen ? 'list' : 'one';
        from = this.#form === 'list' ? at + 1 : at;
        if (this.#form === 'list') continue;
      }
      if (this.#form === 'list' && this.#depth === 0 && (byte === comma || byte === squareClose)) {
        this.#read += at + 1 - from;
        yield* this.#cut(chunk.subarray(from, at), byte === squareClose);
        if (this.isOver) return;
        from = at + 1;
        continue;
      }
      if (this.#startLine === 0) this.#startLine = this.#line;
      if (byte === quote) this.#inString = true;
      else if (byte === squareOpen || byte === curlyOpen) this.#depth += 1;
      else if (byte === squareClose || byte === curlyClose) this.#depth -= 1;
      if (this.#depth < 0) return yield this.#break('not-json');
    }
    this.#read += chunk.length - from;
    this.#parts.push(chunk.subarray(from));
    if (this.#parts.reduce((sum, part) => sum + part.length, 0) > longestValue) yield this.#break('too-long');
  }

  *end(): Generator<JsonValue | JsonBreak, void> {
    switch (this.#form) {
      case 'unknown':
        return yield this.#break('empty');
      case 'one':
        return yield this.#parsed(this.#text());
      case 'list': {
        const read = this.#parsed(this.#text());
        return yield read.kind === 'break' && this.#startLine > 0 ? read : this.#break('not-json');
      }
      case 'closed-list':
        return;
    }
  }

  *#cut(end: Buffer, closing: boolean): Generator<JsonValue | JsonBreak, void> {
    this.#parts.push(end);
    const text = this.#text();
    if (closing) this.#form = 'closed-list';
    if (text === '' && closing && this.#values === 0) return;
    const read = this.#parsed(text);
    this.#values += 1;
    this.#parts = [];
    this.#startLine = 0;
    yield read;
  }

  #text(): string {
    return Buffer.concat(this.#parts).toString().trimStart();
  }

  #parsed(text: string): JsonValue | JsonBreak {
    const line = this.#startLine || this.#line;
    try {
      const value: unknown = JSON.parse(text);
      const inList = this.#form !== 'one';
      return { kind: 'value', value, text, line, inList, read: this.#read };
    } catch (error) {
      return this.#break('not-json', line + brokenLine(text, error) - 1);
    }
  }

  #break(because: JsonBreak['because'], line = this.#line): JsonBreak {
    this.isOver = true;
    return { kind: 'break', because, line };
  }
}
