import type { Case } from '../../dialogs/case.js';
import { checkCase } from './check-case.js';
import { csvColumns } from './csv-columns.js';
import { type CsvRow, readCsvRows } from './csv-rows.js';
import { columnAt, draftCase } from './draft-case.js';
import type { ImportFault } from './import-report.js';

/** Cases that were read, and what stood in the way of others. A case with a fault in any of its rows is left out whole. */
export interface ReadCases {
  readonly cases: readonly Case[];
  readonly faults: readonly ImportFault[];
}

/** Reads cases from CSV: one row a party, rows with the same `case_id` belong together. */
export function readCsvCases(text: string): ReadCases {
  const { rows, faults, unfinished } = readCsvRows(text);
  const cases: Case[] = [];
  const all: ImportFault[] = [...faults];
  for (const [caseId, ofCase] of grouped(rows)) {
    const read = caseFrom(caseId, ofCase, unfinished);
    if (read.file) cases.push(read.file);
    all.push(...read.faults);
  }
  return { cases, faults: all.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)) };
}

function grouped(rows: readonly CsvRow[]): ReadonlyMap<string, readonly CsvRow[]> {
  const byCase = new Map<string, CsvRow[]>();
  for (const row of rows) {
    const id = row.cells.get('case_id') ?? '';
    const before = byCase.get(id);
    if (before) before.push(row);
    else byCase.set(id, [row]);
  }
  return byCase;
}

interface ReadCase {
  readonly file?: Case;
  readonly faults: readonly ImportFault[];
}

function caseFrom(caseId: string, rows: readonly CsvRow[], unfinished: string): ReadCase {
  if (caseId === '') return { faults: rows.map(({ row }) => faultAt('case_id', row, undefined, 'is empty')) };
  if (unfinished.includes(caseId)) {
    const message = `More rows of case ${caseId} may stand where the file cannot be read.`;
    return { faults: [{ row: rows[0]?.row, caseId, message, remedy: 'close the quotation mark and import again' }] };
  }
  if (rows.some((row) => row.crowded)) return { faults: [] };
  const draft = draftCase(rows);
  const cellFaults = draft.faults.map(({ column, row, problem, how }) => faultAt(column, row, caseId, problem, how));
  const checked = checkCase(draft.file);
  const told = new Set(cellFaults.map(({ row, column }) => `${row}:${column}`));
  const schemaFaults = checked.issues.flatMap(({ path, problem }) => {
    const { column, row } = columnAt(path, draft);
    return told.has(`${row}:${column}`) ? [] : [faultAt(column, row, caseId, problem)];
  });
  const faults = [...cellFaults, ...schemaFaults];
  return faults.length > 0 ? { faults } : { file: checked.file, faults };
}

function faultAt(name: string, row: number, caseId: string | undefined, problem: string, how?: string): ImportFault {
  const column = csvColumns.find((one) => one.name === name);
  return {
    row,
    column: name,
    caseId,
    message: `${name} ${problem}.`,
    remedy: `write ${how ?? column?.how ?? 'it as the template says'}`,
  };
}
