import type { ScriptLibrary } from '../../dialogs/script/library.js';
import { faultLine } from '../cases/fault-line.js';
import { importCases } from '../cases/import-cases.js';
import type { ImportFault } from '../cases/import-report.js';
import type { StorePlace } from '../open-store.js';
import type { ProgressLine } from './progress-line.js';
import { withTable } from './with-file.js';
import { withStore } from './with-store.js';

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
    withStore(place, output, async (store) => {
      const imported = importCases(source, format, store, { onProgress: (at) => progress?.show(at), scripts });
      const { stored, unchanged, faults, warnings } = await imported.finally(progress?.end);
      for (const fault of faults) output(faultLine(file, fault));
      for (const warning of warnings) output(`warning: ${faultLine(file, warning)}`);
      output(`${cases(stored)} stored, ${unchanged} already there and unchanged${leftOut(faults)}.`);
      return faults.length === 0 ? 0 : 1;
    }),
  );
}

function leftOut(faults: readonly ImportFault[]): string {
  const ofCases = faults.filter(({ partyId }) => partyId === undefined);
  const left = new Set(ofCases.map(({ caseId, row }) => caseId ?? row).filter((one) => one !== undefined));
  if (faults.length === 0) return '';
  return left.size === 0 ? '; see above' : `; ${cases(left.size)} left out, see above`;
}

function cases(count: number): string {
  return `${count} ${count === 1 ? 'case' : 'cases'}`;
}
