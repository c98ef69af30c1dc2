import { dossierIdOf, isDossierId } from '../../../dialogs/casework/dossier-id.js';

/** What travels with a message or call of a dossier, so that what becomes of it finds its way back. */
export function effectMark(caseId: string, partyId: string, thing: string): string {
  return `${dossierIdOf(caseId, partyId)}.${thing}`;
}

/** The dossier and the message or call that a mark names; undefined when it is a conversation's. */
export function readEffectMark(effect: string): { readonly logId: string; readonly thing: string } | undefined {
  if (!isDossierId(effect)) return undefined;
  const at = effect.lastIndexOf('.');
  return { logId: effect.slice(0, at), thing: effect.slice(at + 1) };
}
