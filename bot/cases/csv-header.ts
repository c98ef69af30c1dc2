import type { CsvRecord } from './csv-splitter.js';
import type { ImportFault } from './import-report.js';

/** One row: its place as a spreadsheet counts, and its cells by column; empty ones are left out. */
export interface CsvRow {
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
  /** How many cells it has beside the columns: with more or fewer, they may stand under the wrong ones. */
  readonly fit: 'fits' | 'too-many' | 'too-few';
}

/** The names of the columns, in order. */
export type CsvHeader = readonly string[];

/** The names in a header, as they are compared. */
export function headerOf(record: CsvRecord): CsvHeader {
  return Array.from({ length: record.size }, (_, at) => record.cell(at).trim().toLowerCase());
}

/** A template that a header is held against. */
export interface CsvTemplate {
  readonly columns: readonly { readonly name: string; readonly needed: boolean }[];
  /** Where columns are told, and the template itself. */
  readonly see: string;
}

/** What is wrong with a header, and whether the rows under it can be read all the same. */
export function checkHeader(
  header: CsvHeader,
  { columns, see }: CsvTemplate,
): {
  readonly faults: readonly ImportFault[];
  readonly readable: boolean;
} {
  const missing = columns.filter((column) => column.needed && !header.includes(column.name));
  const twice = header.filter((name, index) => name !== '' && header.indexOf(name) !== index);
  const unknown = header.filter((name) => name !== '' && !columns.some((column) => column.name === name));
  return {
    readable: missing.length === 0 && twice.length === 0,
    faults: [
      ...missing.map(({ name }) => ({
        column: name,
        message: `The column ${name} is missing, so that nothing was read.`,
        remedy: `add it; see ${see}`,
      })),
      ...twice.map((name) => ({
        column: name,
        message: `The column ${name} is there twice, so that nothing was read.`,
        remedy: 'remove one',
      })),
      ...unknown.map((name) => ({
        column: name,
        message: `There is no column ${name}; what stands in it was left out.`,
        remedy: `correct its spelling or remove it; see ${see}`,
      })),
    ],
  };
}

/** Whether nothing stands in a record. */
export function isBlank(record: CsvRecord): boolean {
  return !standsFrom(record, 0);
}

/** The cell of a record in one column. */
export function cellIn(record: CsvRecord, header: CsvHeader, name: string): string {
  return cellText(record.cell(header.indexOf(name)));
}

/** A record under its header. */
export function rowUnder(header: CsvHeader, record: CsvRecord): CsvRow {
  const cells = new Map<string, string>();
  for (let at = 0; at < header.length; at += 1) {
    const cell = record.cell(at);
    // Two cells in three are empty.
    if (cell === '') continue;
    const [name, text] = [header[at] ?? '', cellText(cell)];
    if (name !== '' && text !== '') cells.set(name, text);
  }
  const crowded = standsFrom(record, header.length);
  return { row: record.row, cells, fit: crowded ? 'too-many' : record.size < header.length ? 'too-few' : 'fits' };
}

/** Whether anything stands in a cell from this one on. */
function standsFrom(record: CsvRecord, first: number): boolean {
  for (let at = first; at < record.size; at += 1) if (record.cell(at).trim() !== '') return true;
  return false;
}

/** A spreadsheet keeps "+1…" as text behind an apostrophe, and so does our export; it is no part of the value. */
function cellText(cell: string): string {
  const text = cell.trim();
  return text.startsWith("'") ? text.replace(/^'(?=[=+\-@])/u, '') : text;
}
