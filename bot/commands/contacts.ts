import type { Clock } from '../../dialogs/clock.js';
import { type ContactRefusal, contactRefusals, contactsOfCase } from '../contact/contact-record.js';
import type { StorePlace } from '../open-store.js';
import { withStore } from './with-store.js';

/** `ringback contacts CASE`: what counts against the caps of each party, and why they were not contacted. Gives the exit code. */
export async function contactsCommand(
  caseId: string,
  { place, clock }: { readonly place: StorePlace; readonly clock: Pick<Clock, 'now'> },
  output: (line: string) => void,
): Promise<number> {
  return await withStore(place, output, async (store) => {
    const file = await store.getCase(caseId);
    if (!file) {
      output(`There is no case ${caseId}. See that the id is written as in the file that was imported.`);
      return 1;
    }
    const refusals = await contactRefusals(caseId, store);
    for (const { partyId, contacts } of await contactsOfCase(caseId, clock.now(), store)) {
      output(`${partyId} (${file.parties.find(({ id }) => id === partyId)?.role})`);
      for (const { at, kind } of contacts) output(`  ${at} ${kind}`);
      if (contacts.length === 0) output('  nothing counted in the last month');
      for (const refusal of refusals) if (refusal.partyId === partyId) output(lineOf(refusal));
    }
    return 0;
  });
}

function lineOf({ at, channel, reason, words, rule, setting }: ContactRefusal): string {
  const basis = [rule, setting].filter((one) => one !== undefined).join(': ');
  return `  ${at} not contacted by ${channel}, ${reason}: ${words}${basis === '' ? '' : ` (${basis})`}`;
}
