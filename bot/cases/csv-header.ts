import type { CsvRecord } from './csv-records.js';
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
export function headerOf({ cells }: CsvRecord): CsvHeader {
  return cells.map((name) => name.trim().toLowerCase());
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
export function isBlank({ cells }: CsvRecord): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** The cell of a record in one column. */
export function cellIn({ cells }: CsvRecord, header: CsvHeader, name: string): string {
  return cellText(cells[header.indexOf(name)]);
}

/** A record under its header. */
export function rowUnder(header: CsvHeader, { row, cells }: CsvRecord): CsvRow {
  const named = header.map((name, index) => [name, cellText(cells[index])] as const);
  const crowded = cells.slice(header.length).some((cell) => cell.trim() !== '');
  return {
    row,
    cells: new Map(named.filter(([name, cell]) => name !== '' && cell !== '')),
    fit: crowded ? 'too-many' : cells.length < header.length ? 'too-few' : 'fits',
  };
}

/** A spreadsheet keeps "+1…" as text behind an apostrophe, and so does our export; it is no part of the value. */
function cellText(cell = ''): string {
  return cell.trim().replace(/^'(?=[=+\-@])/u, '');
}
