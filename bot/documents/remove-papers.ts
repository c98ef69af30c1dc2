import type { Blobs } from '../../data/documents/blobs.js';
import type { Store } from '../../data/store.js';
import { Dossiers } from '../casework/dossiers.js';

/** Removes the papers of an erased party, which nobody can read any more, from wherever they lie. Gives how many there were. */
export async function removePapers(partyId: string, store: Store, blobs: Pick<Blobs, 'remove'>): Promise<number> {
  const dossiers = new Dossiers(store);
  const names = new Set<string>();
  for await (const caseId of store.caseIds()) {
    const { documents } = await dossiers.of(caseId, partyId);
    for (const { stored } of Object.values(documents)) names.add(stored);
  }
  for (const name of names) await blobs.remove(name);
  return names.size;
}
