import { type CsvRecord, CsvSplitter } from './csv-splitter.js';
import type { TextSource } from './text-source.js';

/** Longer than any case: what is behind a quotation mark that is never closed should not fill the memory. */
const longestRecord = 1_000_000;

/**
 * Splits CSV into records, separated by commas, semicolons or tabs, as spreadsheets write it. Gives true at last when
 * all of it could be told apart, and false when a quotation mark was never closed.
 */
export async function* csvRecords(source: TextSource): AsyncGenerator<CsvRecord, boolean> {
  let splitter: CsvSplitter | undefined;
  for await (const chunk of withWholeHeader(source.chunks())) {
    splitter ??= new CsvSplitter(separatorOf(chunk), lineEndOf(chunk), longestRecord);
    yield* splitter.take(chunk);
    if (splitter.isLost) return false;
  }
  if (splitter) yield* splitter.end();
  return splitter?.isLost !== true;
}

/** The same pieces, the first long enough to tell the separator from. */
async function* withWholeHeader(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  let begin: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const piece: Buffer = begin ? Buffer.concat([begin, chunk]) : chunk;
    if (begin && !piece.includes('\n') && piece.length < longestRecord) begin = piece;
    else {
      begin = undefined;
      yield piece;
    }
  }
  if (begin?.length) yield begin;
}

function separatorOf(begin: Buffer): string {
  const header = begin.toString().split(/\r?\n/u, 1)[0] ?? '';
  const count = (separator: string) => header.split(separator).length;
  return [';', '\t'].find((separator) => count(separator) > count(',')) ?? ',';
}

/** Old spreadsheets for the Mac end a line with a return alone. */
function lineEndOf(begin: Buffer): '\n' | '\r' {
  return begin.includes('\n') || !begin.includes('\r') ? '\n' : '\r';
}
