import { everyNumber } from '../../dialogs/casework/points/every-number.js';
import type { Clock } from '../../dialogs/clock.js';
import { Dossiers } from '../casework/dossiers/dossiers.js';
import { type ContactRefusal, contactRefusals, contactsOfCase } from '../contact/contact-record.js';
import { toldOver } from '../contact/told-exclusions.js';
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
    const dossiers = new Dossiers(store);
    for (const { partyId, contacts } of await contactsOfCase(caseId, clock.now(), store)) {
      const party = file.parties.find(({ id }) => id === partyId);
      output(`${partyId} (${party?.role})`);
      for (const { at, kind } of contacts) output(`  ${at} ${kind}`);
      if (contacts.length === 0) output('  nothing counted in the last month');
      const told = party ? await toldOver(everyNumber(party, await dossiers.of(caseId, partyId)), store) : [];
      for (const { at, reason } of told)
        output(
          `  ${at} told in a conversation: ${reason.replaceAll('-', ' ')}. Nothing is sent until a person lifts it.`,
        );
      for (const refusal of refusals) if (refusal.partyId === partyId) output(lineOf(refusal));
    }
    return 0;
  });
}

function lineOf({ at, channel, reason, words, rule, setting }: ContactRefusal): string {
  const basis = [rule, setting].filter((one) => one !== undefined).join(': ');
  return `  ${at} not contacted by ${channel}, ${reason}: ${words}${basis === '' ? '' : ` (${basis})`}`;
}
