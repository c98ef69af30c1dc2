import { once } from 'node:events';
import { CsvError, parse } from 'csv-parse';
import type { TextSource } from './text-source.js';

/** One record: its row as a spreadsheet counts, where it ends in the text, and its cells. */
export interface CsvRecord {
  readonly row: number;
  /** Bytes from the beginning. */
  readonly end: number;
  readonly cells: readonly string[];
}

/** Longer than any case: what is behind a quotation mark that is never closed should not fill the memory. */
const longestRecord = 1_000_000;

/**
 * Splits CSV into records, separated by commas, semicolons or tabs, as spreadsheets write it. Gives true at last when
 * all of it could be told apart, and false when a quotation mark was never closed.
 */
export async function* csvRecords(source: TextSource): AsyncGenerator<CsvRecord, boolean> {
  let records: CsvRecord[] = [];
  let row = 0;
  let failure: unknown;
  let parser: ReturnType<typeof parse> | undefined;
  try {
    for await (const chunk of withWholeHeader(source.chunks())) {
      if (!parser) {
        parser = parse({
          delimiter: separatorOf(chunk),
          relax_column_count: true,
          relax_quotes: true,
          max_record_size: longestRecord,
          on_record: (cells: string[], { bytes }) => {
            row += 1;
            records.push({ row, end: bytes, cells });
            return null;
          },
        });
        parser.on('error', (error) => {
          failure = error;
        });
        parser.resume();
      }
      if (!parser.write(chunk) && failure === undefined) await once(parser, 'drain');
      yield* records;
      records = [];
      if (failure !== undefined) throw failure;
    }
    if (parser) {
      parser.end();
      await once(parser, 'end');
      yield* records;
    }
    return true;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield* records;
    return false;
  } finally {
    parser?.destroy();
  }
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
