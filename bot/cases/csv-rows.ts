import { CsvError, parse } from 'csv-parse/sync';
import { csvColumns } from './csv-columns.js';
import { emptyFile, type ImportFault } from './import-report.js';

/** One row: its place as a spreadsheet counts, and its cells by column; empty ones are left out. */
export interface CsvRow {
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
  /** There are more cells than columns, so that they may stand under the wrong ones. */
  readonly crowded: boolean;
}

/** The rows of a file, what is wrong with the file as a whole, and the text after which nothing could be told apart. */
export interface CsvRows {
  readonly rows: readonly CsvRow[];
  readonly faults: readonly ImportFault[];
  readonly unfinished: string;
}

/** Splits CSV into rows and checks the header. Separated by commas, semicolons or tabs, as spreadsheets write it. */
export function readCsvRows(text: string): CsvRows {
  const plain = text.replace(/^\uFEFF/u, '');
  if (plain.trim() === '') return { rows: [], faults: [emptyFile], unfinished: '' };
  const { records, rest } = split(plain);
  const header = (records[0] ?? []).map((name) => name.trim().toLowerCase());
  const { faults, readable } = checkHeader(header);
  if (!readable) return { rows: [], faults, unfinished: '' };
  const all = [...faults];
  const rows = records.slice(1).flatMap((record, index): readonly CsvRow[] => {
    const row = index + 2;
    if (record.every((cell) => cell.trim() === '')) return [];
    const cells = cellsOf(header, record);
    const crowded = record.slice(header.length).some((cell) => cell.trim() !== '');
    if (crowded) all.push({ row, caseId: cells.get('case_id'), ...crowdedWords });
    return [{ row, cells, crowded }];
  });
  if (rest !== undefined) {
    const row = records.length + 1;
    all.push({
      row,
      message: `Row ${row} opens a quotation mark that is never closed; nothing from there on was read.`,
      remedy: 'close it, and double a quotation mark inside text',
    });
  }
  return { rows, faults: all, unfinished: rest ?? '' };
}

const crowdedWords = {
  message: 'There are more cells in this row than columns.',
  remedy: 'put text with a comma between quotation marks',
};

function split(text: string): { readonly records: readonly (readonly string[])[]; readonly rest?: string } {
  const records: string[][] = [];
  let end = 0;
  try {
    parse(text, {
      delimiter: separatorOf(text),
      relax_column_count: true,
      relax_quotes: true,
      on_record: (record: string[], context) => {
        records.push(record);
        end = context.bytes;
        return null;
      },
    });
    return { records };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { records, rest: Buffer.from(text).subarray(end).toString() };
  }
}

function separatorOf(text: string): string {
  const header = text.split(/\r?\n/u, 1)[0] ?? '';
  const count = (separator: string) => header.split(separator).length;
  return [';', '\t'].find((separator) => count(separator) > count(',')) ?? ',';
}

function checkHeader(header: readonly string[]): {
  readonly faults: readonly ImportFault[];
  readonly readable: boolean;
} {
  const known = csvColumns.map((column) => column.name);
  const missing = csvColumns.filter((column) => column.needed && !header.includes(column.name));
  const twice = header.filter((name, index) => name !== '' && header.indexOf(name) !== index);
  const unknown = header.filter((name) => name !== '' && !known.includes(name));
  const remedy = 'see docs/reference/cases.md for all columns; docs/examples/cases.csv is a template';
  return {
    readable: missing.length === 0 && twice.length === 0,
    faults: [
      ...missing.map(({ name }) => ({
        column: name,
        message: `The column ${name} is missing, so that nothing was read.`,
        remedy: `add it; ${remedy}`,
      })),
      ...twice.map((name) => ({
        column: name,
        message: `The column ${name} is there twice, so that nothing was read.`,
        remedy: 'remove one',
      })),
      ...unknown.map((name) => ({
        column: name,
        message: `There is no column ${name}; what stands in it was left out.`,
        remedy: `correct its spelling or remove it; ${remedy}`,
      })),
    ],
  };
}

/** A spreadsheet keeps "+1…" as text behind an apostrophe, and so does our export; it is no part of the value. */
function cellsOf(header: readonly string[], record: readonly string[]): Map<string, string> {
  const cells = header.map(
    (name, index) => [name, (record[index] ?? '').trim().replace(/^'(?=[=+\-@])/u, '')] as const,
  );
  return new Map(cells.filter(([name, cell]) => name !== '' && cell !== ''));
}
