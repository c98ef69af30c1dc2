import type { Blobs } from '../../data/documents/blobs.js';
import type { Store, StoredLog } from '../../data/store.js';
import { isDossierId } from '../../dialogs/casework/dossier-id.js';
import { dossierOf } from '../casework/dossiers/dossier-state.js';

/** Removes the papers and recordings of an erased party, which nobody can read any more, from wherever they lie. Gives how many there were. */
export async function removePapers(
  partyId: string,
  store: Pick<Store, 'logsOf' | 'load'>,
  blobs: Pick<Blobs, 'remove'>,
): Promise<number> {
  const names = new Set<string>();
  for (const logId of await store.logsOf([partyId])) {
    const stored = await store.load(logId);
    if (stored)
      for (const name of isDossierId(logId) ? papersIn(stored, partyId) : recordingsIn(stored)) names.add(name);
  }
  for (const name of names) await blobs.remove(name);
  return names.size;
}

function papersIn(stored: StoredLog, partyId: string): readonly string[] {
  return Object.values(dossierOf(stored, stored.caseId, partyId).documents).map((document) => document.stored);
}

function recordingsIn({ events }: StoredLog): readonly string[] {
  return events.filter(({ kind }) => kind === 'recording-kept').map(({ data }) => String(data.stored));
}
