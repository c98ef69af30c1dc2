import { join } from 'node:path';
import type { Blobs } from '../../data/documents/blobs.js';
import { FileBlobs } from '../../data/documents/file-blobs.js';
import type { PartyPlace, Store } from '../../data/store.js';
import type { Case } from '../../dialogs/case.js';
import { isDossierId } from '../../dialogs/casework/dossier-id.js';
import { exclusionsOf } from '../../dialogs/casework/exclusions/exclusions-of.js';
import { unknownCase } from '../../dialogs/engine/brief.js';
import { Dossiers } from '../casework/dossiers/dossiers.js';
import { removePapers } from '../documents/remove-papers.js';
import type { StorePlace } from '../open-store.js';
import { stateOf } from '../turn/read-state.js';
import { askedAbout } from './asked-about.js';
import { withStore } from './with-store.js';

/**
 * `ringback erase PARTY`: makes a party's personal values unreadable for good, also in what came from their numbers when
 * no case knew these, and what employers and colleagues said who were asked about nobody else. Gives the exit code: 1 when there is no such party, or the law keeps what is there.
 */
export async function eraseCommand(
  partyId: string,
  place: StorePlace,
  output: (line: string) => void,
  blobs: Pick<Blobs, 'remove'> = new FileBlobs(join(place.home, 'documents')),
): Promise<number> {
  return await withStore(place, output, async (store) => {
    const asked = await askedAbout(partyId, store);
    const [held] = await heldIn([partyId, ...asked.only], store);
    if (held !== undefined) {
      output(
        `${held.partyId} is under a legal hold in case ${held.caseId}: nothing of them may be erased. Nothing was changed. A person has to lift the hold first.`,
      );
      return 1;
    }
    // They go first: once the party's own key is gone nothing tells their numbers, and a try that broke off could not be finished.
    const strangers = await eraseStrangers(await numbersOf(partyId, store), store);
    const witnesses: string[] = [];
    for (const one of asked.only) {
      if (await store.erase(one)) witnesses.push(one);
      await removePapers(one, store, blobs);
    }
    const erased = await store.erase(partyId);
    // Also when the key is gone already: a try before may have broken off, and what is left lies there for nothing.
    const papers = await removePapers(partyId, store, blobs);
    if (!erased && strangers === 0 && papers === 0 && witnesses.length === 0) {
      output(
        `There is no party ${partyId} with anything to erase. Nothing was changed. The party's id stands in its case and in the export.`,
      );
      return 1;
    }
    output(
      `Erased ${partyId}: the key of everything personal about them is destroyed, in all cases and conversations, and cannot be brought back.`,
    );
    output(
      `Erased with it: ${strangers} ${strangers === 1 ? 'conversation' : 'conversations'} that began from their number before a case knew it.`,
    );
    output(`Erased with it: ${papers} ${papers === 1 ? 'document' : 'documents'} that came from them.`);
    if (witnesses.length > 0)
      output(`Erased with it: what was said about them by ${witnesses.join(', ')}, who were asked about nobody else.`);
    if (asked.others.length > 0)
      output(
        `Not erased: what was said about them by ${asked.others.join(', ')}, who were asked about others too. Erase these as well if that may go.`,
      );
    output('What happened and when is still in the log, without their words; ringback verify still checks it.');
    output('Backups may still hold the key: remove it there as well.');
    return 0;
  });
}

/** Where one of these parties is under a legal hold. */
async function heldIn(partyIds: readonly string[], store: Store): Promise<readonly PartyPlace[]> {
  const dossiers = new Dossiers(store);
  const held: PartyPlace[] = [];
  for (const { caseId, partyId } of await store.casesWith(partyIds)) {
    const party = (await store.getCase(caseId))?.parties.find(({ id }) => id === partyId);
    if (party && exclusionsOf(party, await dossiers.of(caseId, partyId)).includes('legal-hold'))
      held.push({ caseId, partyId });
  }
  return held;
}

/** Every number that the party has in a case, or had in a conversation. */
async function numbersOf(partyId: string, store: Store): Promise<ReadonlySet<string>> {
  const numbers = new Set<string>();
  for (const { caseId } of await store.casesWith([partyId]))
    for (const one of inCase(await store.getCase(caseId), partyId)) numbers.add(one);
  for (const id of await store.logsOf([partyId])) {
    const stored = isDossierId(id) ? undefined : await store.load(id);
    const number = stored && stateOf(stored)?.brief.number;
    if (number) numbers.add(number);
  }
  return numbers;
}

function inCase(file: Case | undefined, partyId: string): readonly string[] {
  const points = file?.parties.find(({ id }) => id === partyId)?.contactPoints ?? [];
  return points.filter(({ kind }) => kind !== 'email').map(({ value }) => value);
}

/** A stranger has a key of their own in each conversation. Gives how many there were. */
async function eraseStrangers(numbers: ReadonlySet<string>, store: Store): Promise<number> {
  let erased = 0;
  for (const number of numbers) {
    for (const id of await store.conversationsWith(number)) {
      const stored = await store.load(id);
      if (stored?.caseId === unknownCase && (await store.erase(stored.partyId))) erased += 1;
    }
  }
  return erased;
}
