import type { Inbound } from '../../../adapters/activities.js';
import type { Clock } from '../../../dialogs/clock.js';
import { unknownCase } from '../../../dialogs/engine/brief.js';
import type { ConversationState } from '../../../dialogs/engine/state.js';
import type { Desk } from '../dossiers/desk.js';

/** Notes the files that came with a party's text in their dossier, which has them fetched. A stranger has no dossier. */
export async function keepMedia(
  inbound: Inbound,
  { brief: { caseId, partyId } }: ConversationState,
  { desk, clock }: { readonly desk: Desk; readonly clock: Clock },
): Promise<void> {
  if (inbound.kind !== 'text' || inbound.attachments.length === 0 || caseId === unknownCase) return;
  const media = inbound.attachments.map(({ contentUrl: url, contentType: declared }) => ({ url, declared }));
  const at = new Date(clock.now()).toISOString();
  await desk.take(caseId, partyId, {
    kind: 'note-media',
    media,
    number: inbound.party,
    key: `${inbound.key}:media`,
    at,
    by: 'ringback',
  });
}
