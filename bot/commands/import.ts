import type { Case } from '../../dialogs/case.js';
import type { ScriptLibrary } from '../../dialogs/script/library.js';
import { faultLine } from '../cases/fault-line.js';
import { type CaseStore, type ImportProgress, importCases } from '../cases/import-cases.js';
import type { ImportFault } from '../cases/import-report.js';
import type { ProgressLine } from './progress-line.js';
import { withTable } from './with-file.js';
import { type StorePlace, withStore } from './with-store.js';

/**
 * `ringback import FILE`: stores the cases of a CSV or JSON file and lists what will not do, with its place and what to
 * do. Gives the exit code: 1 when something was left out.
 */
export async function importCommand(
  file: string,
  place: StorePlace,
  output: (line: string) => void,
  { progress, scripts }: { readonly progress?: ProgressLine; readonly scripts?: ScriptLibrary } = {},
): Promise<number> {
  return await withTable(file, output, (source, format) =>
    withStore(place, output, async (first, reopen) => {
      const shelf = new ReopenedShelf(first, reopen);
      const onProgress = async (at: ImportProgress) => {
        progress?.show(at);
        await shelf.renew(at.cases);
      };
      const imported = importCases(source, format, shelf, { onProgress, scripts });
      const { stored, unchanged, faults, warnings } = await imported.finally(progress?.end);
      for (const fault of faults) output(faultLine(file, fault));
      for (const warning of warnings) output(`warning: ${faultLine(file, warning)}`);
      output(`${cases(stored)} stored, ${unchanged} already there and unchanged${leftOut(faults)}.`);
      return faults.length === 0 ? 0 : 1;
    }),
  );
}

/** What was written stays in memory, as pages of the mapped file, until the store is closed. */
const casesBetweenOpenings = 5_000;

class ReopenedShelf implements CaseStore {
  #openedAt = 0;

  constructor(
    private store: CaseStore,
    private readonly reopen: () => Promise<CaseStore>,
  ) {}

  expectParties(partyIds: readonly string[]) {
    return this.store.expectParties(partyIds);
  }

  putCase(file: Case) {
    return this.store.putCase(file);
  }

  isErased(partyId: string) {
    return this.store.isErased(partyId);
  }

  async renew(cases: number): Promise<void> {
    if (cases - this.#openedAt < casesBetweenOpenings) return;
    this.#openedAt = cases;
    this.store = await this.reopen();
  }
}

function leftOut(faults: readonly ImportFault[]): string {
  const left = new Set(faults.map(({ caseId, row }) => caseId ?? row).filter((one) => one !== undefined));
  if (faults.length === 0) return '';
  return left.size === 0 ? '; see above' : `; ${cases(left.size)} left out, see above`;
}

function cases(count: number): string {
  return `${count} ${count === 1 ? 'case' : 'cases'}`;
}
