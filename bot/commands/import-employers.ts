import { extname } from 'node:path';
import { faultLine } from '../cases/fault-line.js';
import { sourceOfFile } from '../cases/text-source.js';
import { importEmployers } from '../employers/import-employers.js';
import { unreadable } from './import.js';
import { type StorePlace, withStore } from './with-store.js';

/**
 * `ringback import-employers FILE`: stores what directories and registers say of employers, and lists what will not do.
 * Gives the exit code: 1 when something was left out.
 */
export async function importEmployersCommand(
  file: string,
  place: StorePlace,
  output: (line: string) => void,
): Promise<number> {
  const source = await sourceOfFile(file);
  if (typeof source === 'string') {
    output(`${file} ${unreadable[source]}`);
    return 1;
  }
  const format = extname(file).toLowerCase() === '.json' ? 'json' : 'csv';
  return await withStore(place, output, async (store) => {
    const { stored, unchanged, faults } = await importEmployers(source, format, store);
    for (const fault of faults) output(faultLine(file, fault));
    output(
      `Employers: ${stored} stored, ${unchanged} already there and unchanged${faults.length > 0 ? '; see above' : ''}.`,
    );
    return faults.length === 0 ? 0 : 1;
  });
}
