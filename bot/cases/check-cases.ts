import type { Store } from '../../data/store.js';
import { type ImportOptions, importCases } from './import-cases.js';
import type { CaseImportReport } from './import-report.js';
import type { TextSource } from './text-source.js';

/** Reads a file as an import would, and tells what would come of it; nothing is stored. */
export async function checkCases(
  source: TextSource,
  format: 'csv' | 'json',
  store: Pick<Store, 'getCase' | 'isErased'>,
  options?: ImportOptions,
): Promise<CaseImportReport> {
  const seen = new Set<string>();
  return await importCases(
    source,
    format,
    {
      expectParties: async () => undefined,
      isErased: (id) => store.isErased(id),
      async putCase({ id }) {
        const isThere = seen.has(id) || (await store.getCase(id, 'borrower')) !== undefined;
        seen.add(id);
        return isThere ? 'unchanged' : 'stored';
      },
    },
    options,
  );
}
