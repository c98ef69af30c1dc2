import { stringify } from 'csv-stringify/sync';
import { type ResultRow, resultColumns } from './result-row.js';

/**
 * Results as CSV, one line a field. A cell that a spreadsheet would run as a formula gets an apostrophe in front
 * (OWASP, "CSV Injection"): what a party said may begin with `=`.
 */
export function formatCsv(rows: readonly ResultRow[]): string {
  const cells = rows.map((row) => resultColumns.map((column) => cellOf(row[column])));
  return stringify([[...resultColumns], ...cells], { escape_formulas: true });
}

function cellOf(value: ResultRow[keyof ResultRow]): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.join('|') : String(value);
}
