import { stringify } from 'csv-stringify/sync';
import { type ResultRow, resultColumns } from './result-row.js';

/**
 * Results as CSV, one line a field, a piece for each case. A cell that a spreadsheet would run as a formula gets an
 * apostrophe in front (OWASP, "CSV Injection"): what a party said may begin with `=`.
 */
export async function* formatCsv(results: AsyncIterable<readonly ResultRow[]>): AsyncGenerator<string, void> {
  yield lines([[...resultColumns]]);
  for await (const rows of results) yield lines(rows.map((row) => resultColumns.map((column) => cellOf(row[column]))));
}

function lines(cells: string[][]): string {
  return stringify(cells, { escape_formulas: true });
}

function cellOf(value: ResultRow[keyof ResultRow]): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.join('|') : String(value);
}
