import type { Store } from '../../data/store.js';
import type { Case } from '../../dialogs/case.js';
import type { ScriptLibrary } from '../../dialogs/script/library.js';
import type { CaseImportReport, ImportFault } from './import-report.js';
import { readCsvCases } from './read-csv-cases.js';
import { readJsonCases } from './read-json-cases.js';
import type { TextSource } from './text-source.js';
import { UnaskedPurposes } from './unasked-purposes.js';

/** Where cases are put. */
export type CaseStore = Pick<Store, 'expectParties' | 'putCase' | 'isErased'>;

/** How far an import has got. */
export interface ImportProgress {
  readonly cases: number;
  /** How much of the file is read, 0 to 1. */
  readonly share: number;
}

/** What an import may be given besides. */
export interface ImportOptions {
  readonly onProgress?: (progress: ImportProgress) => void;
  /** What parties are asked; without it nothing is said of purposes that nobody is asked about. */
  readonly scripts?: ScriptLibrary;
}

/** So many are read, made ready and put in one transaction: of more at a time all that waits grows old in memory. */
const together = 100;

/**
 * Stores the cases of a file, reading and writing side by side. One with a fault is left out and told; the others are
 * stored, and those that stand there already stay as they are.
 * Rejects with an AppError when the store cannot be written.
 */
export async function importCases(
  source: TextSource,
  format: 'csv' | 'json',
  store: CaseStore,
  { onProgress, scripts }: ImportOptions = {},
): Promise<CaseImportReport> {
  const unasked = scripts && new UnaskedPurposes(scripts);
  const counts = { stored: 0, unchanged: 0 };
  const faults: ImportFault[] = [];
  const erased: ImportFault[] = [];
  const keep = async (batch: readonly Case[]) => {
    await store.expectParties(batch.flatMap(({ parties }) => parties.map(({ id }) => id)));
    const [outcomes, gone] = await Promise.all([
      Promise.all(batch.map((file) => store.putCase(file))),
      Promise.all(batch.map((file) => erasedParties(file, store))),
    ]);
    for (const outcome of outcomes) counts[outcome] += 1;
    erased.push(...gone.flat());
  };
  let batch: Case[] = [];
  let keeping = Promise.resolve();
  for await (const read of format === 'csv' ? readCsvCases(source) : readJsonCases(source)) {
    faults.push(...read.faults);
    if (read.file) {
      batch.push(read.file);
      unasked?.look(read.file);
    }
    if (batch.length < together) continue;
    await keeping;
    onProgress?.({ cases: counts.stored + counts.unchanged, share: read.share ?? 0 });
    keeping = keep(batch);
    // Whoever waits for it hears of a failure; until then it is nobody's.
    keeping.catch(() => undefined);
    batch = [];
  }
  await keeping;
  await keep(batch);
  return {
    ...counts,
    faults: [...faults.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)), ...erased],
    warnings: unasked?.warnings() ?? [],
  };
}

/** An erased party stays blank, whatever the file says: whoever imports should know. */
async function erasedParties({ id: caseId, parties }: Case, store: CaseStore): Promise<readonly ImportFault[]> {
  const faults: ImportFault[] = [];
  for (const { id } of parties) {
    if (!(await store.isErased(id))) continue;
    const message = `Party ${id} was erased, so that nothing about them was stored.`;
    const remedy = 'take them out of the file; if they are to be contacted again, give them another id';
    faults.push({ caseId, partyId: id, message, remedy });
  }
  return faults;
}
