import { extname } from 'node:path';
import type { Case } from '../../dialogs/case.js';
import type { ScriptLibrary } from '../../dialogs/script/library.js';
import { faultLine } from '../cases/fault-line.js';
import { type CaseStore, type ImportProgress, importCases } from '../cases/import-cases.js';
import type { ImportFault } from '../cases/import-report.js';
import { sourceOfFile, type Unreadable } from '../cases/text-source.js';
import type { ProgressLine } from './progress-line.js';
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
  const format = formats[extname(file).toLowerCase()];
  if (!format) {
    output(`${file}: the name must end in .csv or .json, so that it is clear how to read it.`);
    return 1;
  }
  const source = await sourceOfFile(file);
  if (typeof source === 'string') {
    output(`${file} ${unreadable[source]}`);
    return 1;
  }
  return await withStore(place, output, async (first, reopen) => {
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
  });
}

/** What was written stays in memory, as pages of the mapped file, until the store is closed. */
const casesBetweenOpenings = 10_000;

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

const formats: Readonly<Record<string, 'csv' | 'json'>> = { '.csv': 'csv', '.json': 'json' };

/** Why a file cannot be read, after its name. */
export const unreadable: Readonly<Record<Unreadable, string>> = {
  'no-file': 'cannot be read: see that the path is right and the file may be opened.',
  'no-utf-8':
    'is not in UTF-8, so that names might come out wrong; nothing was read. In Excel, save it as "CSV UTF-8".',
};

function leftOut(faults: readonly ImportFault[]): string {
  const left = new Set(faults.map(({ caseId, row }) => caseId ?? row).filter((one) => one !== undefined));
  if (faults.length === 0) return '';
  return left.size === 0 ? '; see above' : `; ${cases(left.size)} left out, see above`;
}

function cases(count: number): string {
  return `${count} ${count === 1 ? 'case' : 'cases'}`;
}
