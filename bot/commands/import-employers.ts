import type { Clock } from '../../dialogs/clock.js';
import { faultLine } from '../cases/fault-line.js';
import type { ImportFault } from '../cases/import-report.js';
import { Desk } from '../casework/dossiers/desk.js';
import { hearPartners } from '../employers/hear-partners.js';
import { importEmployers } from '../employers/import-employers.js';
import type { StorePlace } from '../open-store.js';
import { withFile, withTable } from './with-file.js';
import { withStore } from './with-store.js';

/** Who stands in the log for a list that was brought by the command line. */
const byCommand = 'command line';

/**
 * `ringback import-employers --people FILE`: tells cases what partner employers say of their people. Gives the exit
 * code: 1 when somebody on the list was not found.
 */
export async function hearPartnersCommand(
  file: string,
  place: StorePlace,
  clock: Clock,
  output: (line: string) => void,
): Promise<number> {
  return await withFile(file, output, (source) =>
    withStore(place, output, async (store) => {
      // Timers lie in the store, where a server finds them; nothing here waits for one.
      const desk = new Desk({ store, clock, onJobs: () => undefined });
      const { heard, faults } = await hearPartners(source, byCommand, { store, desk, clock });
      return told(file, faults, `People of partner employers: ${heard} heard of`, output);
    }),
  );
}

/**
 * `ringback import-employers FILE`: stores what directories and registers say of employers, and lists what will not do.
 * Gives the exit code: 1 when something was left out.
 */
export async function importEmployersCommand(
  file: string,
  place: StorePlace,
  output: (line: string) => void,
): Promise<number> {
  return await withTable(file, output, (source, format) =>
    withStore(place, output, async (store) => {
      const { stored, unchanged, faults } = await importEmployers(source, format, store);
      return told(file, faults, `Employers: ${stored} stored, ${unchanged} already there and unchanged`, output);
    }),
  );
}

/** Tells what was left out and how much was done; gives the exit code. */
function told(file: string, faults: readonly ImportFault[], done: string, output: (line: string) => void): number {
  for (const fault of faults) output(faultLine(file, fault));
  output(`${done}${faults.length > 0 ? '; see above' : ''}.`);
  return faults.length === 0 ? 0 : 1;
}
