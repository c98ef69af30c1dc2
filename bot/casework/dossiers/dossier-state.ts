import type { StoredLog } from '../../../data/store.js';
import { applyToDossier } from '../../../dialogs/casework/apply.js';
import { type Dossier, emptyDossier } from '../../../dialogs/casework/dossier.js';
import { upcastDossierEvent } from '../../../dialogs/casework/upcast.js';

/** The dossier that a log adds up to; an empty one when there is no log yet. */
export function dossierOf(stored: Pick<StoredLog, 'events'> | undefined, caseId: string, partyId: string): Dossier {
  return (stored?.events ?? []).reduce<Dossier>(
    (dossier, event) => applyToDossier(dossier, upcastDossierEvent(event)),
    emptyDossier(caseId, partyId),
  );
}
