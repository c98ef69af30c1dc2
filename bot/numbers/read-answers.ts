import type { Lookup, LookupAnswer } from '../../dialogs/casework/lookups/lookup.js';
import { isBlank } from '../cases/csv-header.js';
import { csvRecords } from '../cases/csv-records.js';
import type { CsvRecord } from '../cases/csv-splitter.js';
import type { ImportFault } from '../cases/import-report.js';
import type { TextSource } from '../cases/text-source.js';

/** One answer in the file, and where it stands. */
export type ReadAnswer = Pick<Lookup, 'number' | 'since' | 'answer'> & { readonly row: number };

const answers: Readonly<Record<string, LookupAnswer>> = {
  yes: 'yes',
  no: 'no',
  'no data': 'no-data',
  no_data: 'no-data',
  'no-data': 'no-data',
};
const dayForm = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * Reads the answers of the Reassigned Numbers Database: CSV of number (ten digits), day and answer, with or without a
 * header. Faults quote no number.
 */
export async function readAnswers(
  source: TextSource,
): Promise<{ readonly read: readonly ReadAnswer[]; readonly faults: readonly ImportFault[] }> {
  const read: ReadAnswer[] = [];
  const faults: ImportFault[] = [];
  let first = true;
  for await (const record of csvRecords(source)) {
    const one = answerIn(record);
    const isHeader = first && !/\d/u.test(record.cell(0));
    first = false;
    if (isHeader || isBlank(record)) continue;
    if (one) read.push(one);
    else faults.push(unreadable(record.row));
  }
  if (read.length === 0 && faults.length === 0) faults.push(nothingInIt);
  return { read, faults };
}

function answerIn(record: CsvRecord): ReadAnswer | undefined {
  const [number = '', since = '', words = ''] = Array.from({ length: record.size }, (_, at) => record.cell(at).trim());
  const digits = number.replace(/\D/gu, '').replace(/^1(?=\d{10}$)/u, '');
  const answer = answers[words.toLowerCase()];
  if (digits.length !== 10 || !dayForm.test(since) || Number.isNaN(Date.parse(since)) || !answer) return undefined;
  return { number: `+1${digits}`, since, answer, row: record.row };
}

function unreadable(row: number): ImportFault {
  return {
    row,
    message: `Row ${row} is no answer.`,
    remedy: 'write the number with ten digits, the day like 2026-02-20, and yes, no or no data',
  };
}

const nothingInIt: ImportFault = {
  message: 'There is no answer in the file.',
  remedy: 'give the file with the answers of the Reassigned Numbers Database: number, day, answer',
};
