import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvRecords } from '../../../bot/cases/csv-records.js';
import type { CsvRecord } from '../../../bot/cases/csv-splitter.js';
import { sourceOfText, type TextSource } from '../../../bot/cases/text-source.js';

describe('records of CSV', () => {
  it('are what a library of long standing makes of the same text, however it is cut into pieces', async () => {
    const piece = fc.constantFrom('a', 'é', '中', '"', '""', ',', ' ', '\n', '\n', 'bc,', '"d"', ',"', '",', '😀');
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 40 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 7 }),
        async (pieces, onWindows, size) => {
          const text = `h,i\n${pieces.join('')}`.replaceAll('\n', onWindows ? '\r\n' : '\n');
          const known = readByLibrary(text);
          const { records, isWhole } = await read(inPieces(text, size));
          expect(isWhole).toBe(known !== undefined);
          if (known) expect(records).toEqual(known);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it.each([
    [
      'lines that end in both ways',
      'a,b\r\n"1","2"\n3,4\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'lines that end as on an old Mac',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a last line without an end',
      'a;b\n1;',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    [
      'text behind a closing mark',
      'a,b\n"1"x,"2""" y\n',
      [
        ['a', 'b'],
        ['"1"x', '"2"" y'],
      ],
    ],
  ])('are told apart with %s', async (_, text, wanted) => {
    expect(await read(sourceOfText(text))).toEqual({ records: wanted, isWhole: true });
  });

  it('end where a quotation mark is never closed, and say how far they came', async () => {
    const seen: number[] = [];
    const records = csvRecords(sourceOfText('a,é\n1,2\n3,"4\n5,6\n'));
    let next = await records.next();
    for (; !next.done; next = await records.next()) seen.push(next.value.end);
    expect([seen, next.value]).toEqual([[5, 9], false]);
  });

  it('are given up when one is longer than a case can be', async () => {
    const { records, isWhole } = await read(inPieces(`a,b\n"${'x'.repeat(1_200_000)}",1\n2,3\n`, 100_000));
    expect([records, isWhole]).toEqual([[['a', 'b']], false]);
  });
});

async function read(source: TextSource) {
  const records: string[][] = [];
  const found = csvRecords(source);
  let next = await found.next();
  for (; !next.done; next = await found.next()) records.push(cellsOf(next.value));
  return { records, isWhole: next.value };
}

function cellsOf(record: CsvRecord): string[] {
  return Array.from({ length: record.size }, (_, at) => record.cell(at));
}

function inPieces(text: string, size: number): TextSource {
  const bytes = Buffer.from(text);
  return {
    bytes: bytes.length,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

/** Undefined where a quotation mark is never closed. */
function readByLibrary(text: string): string[][] | undefined {
  try {
    return parse(text, { relax_column_count: true, relax_quotes: true });
  } catch {
    return undefined;
  }
}
