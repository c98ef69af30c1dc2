import { caseFromRows, faultAt } from './case-from-rows.js';
import { csvColumns } from './csv-columns.js';
import { type CsvRow, cellIn, checkHeader, headerOf, isBlank, rowUnder } from './csv-header.js';
import { csvRecords } from './csv-records.js';
import { emptyFile, type ReadCase } from './import-report.js';
import type { TextSource } from './text-source.js';

/**
 * Reads cases from CSV: one row a party; rows with the same `case_id` belong together, wherever they stand. The file is
 * gone through twice, first to learn where each case ends, so that only cases that have begun and not ended are held.
 */
export async function* readCsvCases(source: TextSource): AsyncGenerator<ReadCase, void> {
  const survey = await surveyOf(source);
  if (survey.kind === 'unreadable') return yield { faults: survey.faults };
  if (survey.faults.length > 0) yield { faults: survey.faults };
  const { header, lastRows, rows: allRows } = survey;
  const begun = new Map<string, CsvRow[]>();
  for await (const record of csvRecords(source)) {
    if (record.row === 1 || isBlank(record)) continue;
    const share = record.row / allRows;
    const caseId = cellIn(record, header, 'case_id');
    if (caseId === '') {
      yield { faults: [faultAt('case_id', record.row, undefined, 'is empty')], share };
      continue;
    }
    const rows = [...(begun.get(caseId) ?? []), rowUnder(header, record)];
    if (lastRows.get(caseId) === record.row) {
      begun.delete(caseId);
      yield { ...caseFromRows(caseId, rows), share };
    } else begun.set(caseId, rows);
  }
  for (const [caseId, [first]] of begun) yield { faults: [unfinishedCase(caseId, first?.row)] };
}

const template = {
  columns: csvColumns,
  see: 'docs/reference/cases.md for all columns; docs/examples/cases.csv is a template',
};

/** What has to be known of a file before its first case can be made. */
type Survey =
  | { readonly kind: 'unreadable'; readonly faults: ReadCase['faults'] }
  | {
      readonly kind: 'readable';
      readonly faults: ReadCase['faults'];
      readonly header: readonly string[];
      readonly rows: number;
      /** The last row of each case; 0 for one that may go on where the file cannot be read. */
      readonly lastRows: ReadonlyMap<string, number>;
    };

async function surveyOf(source: TextSource): Promise<Survey> {
  const lastRows = new Map<string, number>();
  let header: readonly string[] = [];
  let checked: ReturnType<typeof checkHeader> | undefined;
  let last = { row: 0, end: 0 };
  const records = csvRecords(source);
  let next = await records.next();
  for (; !next.done; next = await records.next()) {
    const record = next.value;
    last = { row: record.row, end: record.end };
    if (record.row === 1) header = headerOf(record);
    if (isBlank(record)) continue;
    checked ??= checkHeader(header, template);
    if (!checked.readable) return { kind: 'unreadable', faults: checked.faults };
    const caseId = cellIn(record, header, 'case_id');
    if (record.row > 1 && caseId !== '') lastRows.set(caseId, record.row);
  }
  if (next.value) {
    if (!checked) return { kind: 'unreadable', faults: [emptyFile] };
    return { kind: 'readable', faults: checked.faults, header, rows: last.row, lastRows };
  }
  for await (const word of wordsAfter(source, last.end)) if (lastRows.has(word)) lastRows.set(word, 0);
  const faults = [...(checked?.faults ?? []), neverClosed(last.row + 1)];
  return { kind: 'readable', faults, header, rows: last.row, lastRows };
}

function neverClosed(row: number) {
  return {
    row,
    message: `Row ${row} opens a quotation mark that is never closed; nothing from there on was read.`,
    remedy: 'close it, and double a quotation mark inside text',
  };
}

function unfinishedCase(caseId: string, row: number | undefined) {
  const message = `More rows of case ${caseId} may stand where the file cannot be read.`;
  return { row, caseId, message, remedy: 'close the quotation mark and import again' };
}

/** Whatever may be a case's id, from so many bytes on. */
async function* wordsAfter(source: TextSource, from: number): AsyncGenerator<string, void> {
  let skip = from;
  let cut = '';
  for await (const chunk of source.chunks()) {
    const text = cut + chunk.subarray(skip).toString('latin1');
    skip = Math.max(0, skip - chunk.length);
    const words = text.split(/[^A-Za-z0-9._-]+/u);
    cut = words.pop() ?? '';
    yield* words;
  }
  yield cut;
}
