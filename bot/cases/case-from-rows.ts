import { checkCase } from './check-case.js';
import { csvColumns } from './csv-columns.js';
import type { CsvRow } from './csv-header.js';
import { columnAt, draftCase } from './draft-case.js';
import type { ImportFault, ReadCase } from './import-report.js';

/** Makes one case of its rows, or says what stands in the way. With a fault in any of its rows it is left out whole. */
export function caseFromRows(caseId: string, rows: readonly CsvRow[]): ReadCase {
  const shifted = rows.flatMap((row) =>
    row.fit === 'fits' ? [] : [{ row: row.row, caseId, ...shiftedWords[row.fit] }],
  );
  if (shifted.length > 0) return { faults: shifted };
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

const shiftedWords = {
  'too-many': {
    message: 'There are more cells in this row than columns.',
    remedy: 'put text with a comma between quotation marks',
  },
  'too-few': {
    message: 'There are fewer cells in this row than columns, so that they may stand under the wrong ones.',
    remedy: 'leave an empty cell for whatever is not known',
  },
};

/** A fault of one cell, in the words of its column. */
export function faultAt(
  name: string,
  row: number,
  caseId: string | undefined,
  problem: string,
  how?: string,
): ImportFault {
  const column = csvColumns.find((one) => one.name === name);
  return {
    row,
    column: name,
    caseId,
    message: `${name} ${problem}.`,
    remedy: `write ${how ?? column?.how ?? 'it as the template says'}`,
  };
}
