import type { Store } from '../../data/store.js';
import type { ImportFault, ImportReport } from '../cases/import-report.js';
import type { TextSource } from '../cases/text-source.js';
import { readCsvEmployers, readJsonEmployers } from './read-employers.js';

/** Stores the employers of a file. One with a fault is left out and told; those that stand there already stay as they are. */
export async function importEmployers(
  source: TextSource,
  format: 'csv' | 'json',
  store: Pick<Store, 'putEmployer'>,
): Promise<ImportReport> {
  const counts = { stored: 0, unchanged: 0 };
  const faults: ImportFault[] = [];
  for await (const read of format === 'csv' ? readCsvEmployers(source) : readJsonEmployers(source)) {
    faults.push(...read.faults);
    if (read.employer) counts[await store.putEmployer(read.employer)] += 1;
  }
  return { ...counts, faults };
}
