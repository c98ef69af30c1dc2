import type { Blobs } from '../../data/documents/blobs.js';
import type { Store } from '../../data/store.js';
import { isDossierId } from '../../dialogs/casework/dossier-id.js';
import { dossierOf } from '../casework/dossiers/dossier-state.js';

/** Removes the papers of an erased party, which nobody can read any more, from wherever they lie. Gives how many there were. */
export async function removePapers(
  partyId: string,
  store: Pick<Store, 'logsOf' | 'load'>,
  blobs: Pick<Blobs, 'remove'>,
): Promise<number> {
  const names = new Set<string>();
  for (const logId of (await store.logsOf([partyId])).filter(isDossierId)) {
    const stored = await store.load(logId);
    if (!stored) continue;
    for (const document of Object.values(dossierOf(stored, stored.caseId, partyId).documents))
      names.add(document.stored);
  }
  for (const name of names) await blobs.remove(name);
  return names.size;
}
