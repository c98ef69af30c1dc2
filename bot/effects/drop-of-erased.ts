import type { Inbound } from '../../adapters/activities.js';
import { TwilioError } from '../../adapters/twilio/errors.js';
import type { TwilioClient } from '../../adapters/twilio/twilio-client.js';
import type { Store } from '../../data/store.js';

/**
 * Has the provider delete a recording whose party was erased before it was complete: of them no job is kept that could do
 * it later. True where it was one. Rejects when the provider would not; it then tells us of the recording again.
 */
export async function dropOfErased(
  inbound: Inbound,
  conversationId: string | undefined,
  { store, client }: { readonly store: Pick<Store, 'load'>; readonly client: Pick<TwilioClient, 'deleteRecording'> },
): Promise<boolean> {
  if (inbound.kind !== 'recording-status' || inbound.status !== 'completed' || conversationId === undefined)
    return false;
  if (!(await store.load(conversationId))?.erased) return false;
  await client.deleteRecording(inbound.recordingSid).catch((error: unknown) => {
    if (!(error instanceof TwilioError) || error.fault.kind !== 'gone') throw error;
  });
  return true;
}
