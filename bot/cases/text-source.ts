import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';

/** A text that can be gone through piece by piece, and more than once. */
export interface TextSource {
  /** About how long it is. */
  readonly bytes: number;
  /** UTF-8 without a byte-order mark. */
  chunks(): AsyncIterable<Buffer>;
}

/** A text that is in memory already. */
export function sourceOfText(text: string): TextSource {
  const bytes = Buffer.from(text.replace(/^\uFEFF/u, ''));
  return {
    bytes: bytes.length,
    async *chunks() {
      yield bytes;
    },
  };
}

/** Why a file cannot be read as text. */
export type Unreadable = 'no-file' | 'no-utf-8';

/** A file in UTF-8, or in UTF-16 as spreadsheets write it. All of it is looked at, so that nothing is found out halfway. */
export async function sourceOfFile(path: string): Promise<TextSource | Unreadable> {
  const begin = await beginning(path);
  if (begin === undefined) return 'no-file';
  const encoding = begin[0] === 0xff && begin[1] === 0xfe ? 'utf-16le' : 'utf-8';
  const decoded = async function* () {
    const decoder = new TextDecoder(encoding, { fatal: true });
    for await (const chunk of pieces(path)) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  };
  try {
    for await (const _ of decoded());
  } catch {
    return 'no-utf-8';
  }
  const mark = begin[0] === 0xef && begin[1] === 0xbb && begin[2] === 0xbf ? 3 : 0;
  return {
    bytes: (await stat(path)).size,
    chunks: encoding === 'utf-8' ? () => pieces(path, mark) : () => reencoded(decoded()),
  };
}

async function* reencoded(texts: AsyncIterable<string>): AsyncGenerator<Buffer, void> {
  for await (const text of texts) yield Buffer.from(text);
}

function pieces(path: string, start = 0): AsyncIterable<Buffer> {
  return createReadStream(path, { start, highWaterMark: 256 * 1024 });
}

async function beginning(path: string): Promise<Buffer | undefined> {
  const handle = await open(path, 'r').catch(() => undefined);
  if (!handle) return undefined;
  try {
    const bytes = Buffer.alloc(3);
    await handle.read(bytes, 0, 3, 0);
    return bytes;
  } catch {
    // A folder can be opened, and not be read.
    return undefined;
  } finally {
    await handle.close();
  }
}
