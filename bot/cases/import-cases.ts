import type { Store } from '../../data/store.js';
import type { ImportReport } from './import-report.js';
import { readCsvCases } from './read-csv-cases.js';
import { readJsonCases } from './read-json-cases.js';

/**
 * Stores the cases of a file. One with a fault is left out and told; the others are stored, and those that stand there
 * already stay as they are. Rejects with an AppError when the store cannot be written.
 */
export async function importCases(
  text: string,
  format: 'csv' | 'json',
  store: Pick<Store, 'putCase'>,
): Promise<ImportReport> {
  const { cases, faults } = format === 'csv' ? readCsvCases(text) : readJsonCases(text);
  const counts = { stored: 0, unchanged: 0 };
  for (const file of cases) counts[await store.putCase(file)] += 1;
  return { ...counts, faults };
}
