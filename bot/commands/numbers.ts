import { writeFile } from 'node:fs/promises';
import type { Store } from '../../data/store.js';
import type { Clock } from '../../dialogs/clock.js';
import { faultLine } from '../cases/fault-line.js';
import { Desk } from '../casework/dossiers/desk.js';
import { casesAskedFor, type WhichCases } from '../numbers/cases-asked-for.js';
import { hearAnswers } from '../numbers/hear-answers.js';
import { numbersToAsk } from '../numbers/numbers-to-ask.js';
import { queryFile } from '../numbers/query-file.js';
import type { StorePlace } from '../open-store.js';
import { withFile } from './with-file.js';
import { withStore } from './with-store.js';

/** What the commands about numbers work with. */
export interface NumbersPlace {
  readonly place: StorePlace;
  readonly clock: Clock;
}

/**
 * `ringback numbers list FILE`: writes the numbers that the Reassigned Numbers Database has to be asked about, and names
 * those that only a person can make sure of. Gives the exit code.
 */
export async function listNumbersCommand(
  file: string,
  which: WhichCases,
  { place, clock }: NumbersPlace,
  output: (line: string) => void,
): Promise<number> {
  return await withStore(place, output, async (store: Store) => {
    const { numbers, forPeople } = await numbersToAsk(casesAskedFor(which, store), clock.now(), store);
    try {
      await writeFile(file, queryFile(numbers));
    } catch {
      output(`${file} cannot be written: see that its folder is there and the file may be written.`);
      return 1;
    }
    output(`Numbers to ask about: ${numbers.length}, in ${file}.`);
    for (const { caseId, partyId } of forPeople)
      output(`case ${caseId}, party ${partyId}: the database cannot be asked; make sure of the number and confirm it.`);
    return 0;
  });
}

/**
 * `ringback numbers answers FILE`: takes in what the database answered. Gives the exit code: 1 when a row was left out.
 */
export async function hearNumbersCommand(
  file: string,
  { by, asked }: { readonly by: string; readonly asked?: string },
  { place, clock }: NumbersPlace,
  output: (line: string) => void,
): Promise<number> {
  return await withFile(file, output, (source) =>
    withStore(place, output, async (store) => {
      // Timers lie in the store, where a server finds them; nothing here waits for one.
      const desk = new Desk({ store, clock, onJobs: () => undefined });
      const askedOn = asked ?? new Date(clock.now()).toISOString().slice(0, 'YYYY-MM-DD'.length);
      const { heard, faults } = await hearAnswers(source, { by, askedOn }, { store, desk, clock });
      for (const fault of faults) output(faultLine(file, fault));
      output(
        `Numbers: ${heard.no} still the party’s, ${heard.yes} given up, ${heard['no-data']} not known${faults.length > 0 ? '; see above' : ''}.`,
      );
      return faults.length === 0 ? 0 : 1;
    }),
  );
}
