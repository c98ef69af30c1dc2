import type { TwilioClient } from '../../adapters/twilio/twilio-client.js';
import type { Effect } from '../../dialogs/engine/effect.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import type { CarryOutParts } from './carry-out.js';

/**
 * Whether an effect that a stopped process left behind had been carried out before it stopped. Twilio takes no key by
 * which it would know a repeated request, so it is asked what it has sent to the number since then.
 */
export async function wasCarriedOut(
  effect: Effect,
  { brief, session }: ConversationState,
  since: Date,
  { client }: Pick<CarryOutParts, 'client'>,
): Promise<boolean> {
  if (effect.kind === 'place-call') return session?.channel === 'voice';
  if (effect.kind !== 'send-message') return false;
  return await wasTexted(brief.number, effect.text, since, client);
}

/** Whether these words went out to a number since then. */
export async function wasTexted(
  number: string,
  text: string,
  since: Date,
  client: Pick<TwilioClient, 'recentMessagesTo'>,
): Promise<boolean> {
  // Twilio tells times in whole seconds.
  const from = Math.floor(since.getTime() / 1_000) * 1_000;
  const sent = await client.recentMessagesTo(number, new Date(from));
  return sent.some(({ body, createdAt }) => body === text && Date.parse(createdAt) >= from);
}
