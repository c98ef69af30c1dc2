import { wasBrought } from '../../dialogs/casework/documents/was-brought.js';
import { dossierIdOf } from '../../dialogs/casework/dossier-id.js';
import { dossierOf } from '../casework/dossiers/dossier-state.js';
import { type AskedParts, askedOf, missingOf } from './asked-of.js';

/** How much of what a party was asked for has come and was accepted. */
export type Supplied = 'nothing-asked' | 'none' | 'partial' | 'complete';

/** How much a party has brought of what they were asked for, in all conversations about a case. */
export async function suppliedOf(caseId: string, partyId: string, parts: AskedParts): Promise<Supplied> {
  const asked = await askedOf(caseId, partyId, parts);
  const missing = await missingOf(caseId, partyId, parts);
  const dossier = dossierOf(await parts.store.load(dossierIdOf(caseId, partyId)), caseId, partyId);
  const hasCome = asked.some(
    ({ state, supplement: { item, status } }) =>
      status === 'received' || wasBrought(dossier, { conversationId: state.id, item }),
  );
  if (missing.length > 0) return hasCome ? 'partial' : 'none';
  return hasCome ? 'complete' : 'nothing-asked';
}
