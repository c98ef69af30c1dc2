import { type StorePlace, withStore } from './with-store.js';

/** `ringback erase PARTY`: makes a party's personal values unreadable for good. Gives the exit code: 1 when there is no such party. */
export async function eraseCommand(
  partyId: string,
  place: StorePlace,
  output: (line: string) => void,
): Promise<number> {
  return await withStore(place, output, async (store) => {
    if (!(await store.erase(partyId))) {
      output(
        `There is no party ${partyId} with anything to erase. Nothing was changed. The party's id stands in its case and in the export.`,
      );
      return 1;
    }
    output(
      `Erased ${partyId}: the key of everything personal about them is destroyed, in all cases and conversations, and cannot be brought back.`,
    );
    output('What happened and when is still in the log, without their words; ringback verify still checks it.');
    output('Backups may still hold the key: remove it there as well.');
    return 0;
  });
}
