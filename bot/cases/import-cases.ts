import type { Store } from '../../data/store.js';
import type { Case } from '../../dialogs/case.js';
import type { ImportFault, ImportReport } from './import-report.js';
import { readCsvCases } from './read-csv-cases.js';
import { readJsonCases } from './read-json-cases.js';

type CaseStore = Pick<Store, 'putCase' | 'getCase'>;

/** So many are written at a time; the disk takes many about as fast as one. */
const together = 32;

/**
 * Stores the cases of a file. One with a fault is left out and told; the others are stored, and those that stand there
 * already stay as they are. Rejects with an AppError when the store cannot be written.
 */
export async function importCases(text: string, format: 'csv' | 'json', store: CaseStore): Promise<ImportReport> {
  const { cases, faults } = format === 'csv' ? readCsvCases(text) : readJsonCases(text);
  const counts = { stored: 0, unchanged: 0 };
  const erased: ImportFault[] = [];
  for (let from = 0; from < cases.length; from += together) {
    const batch = cases.slice(from, from + together);
    for (const done of await Promise.all(batch.map((file) => store.putCase(file)))) counts[done] += 1;
    for (const found of await Promise.all(batch.map((file) => erasedParties(file, store)))) erased.push(...found);
  }
  return { ...counts, faults: [...faults, ...erased] };
}

/** An erased party comes back blank, whatever the file says: whoever imports should know. */
async function erasedParties(file: Case, store: CaseStore): Promise<readonly ImportFault[]> {
  const kept = await store.getCase(file.id);
  const blank = kept?.parties.filter((party) => party.name === '') ?? [];
  return blank.map(({ id }) => ({
    caseId: file.id,
    message: `Party ${id} was erased, so that nothing about them was stored.`,
    remedy: 'take them out of the file; if they are to be contacted again, give them another id',
  }));
}
