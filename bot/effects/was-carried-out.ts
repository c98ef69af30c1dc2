import { longestMessage } from '../../adapters/twilio/to-twiml/sms-twiml.js';
import { splitText } from '../../adapters/twilio/to-twiml/split-text.js';
import type { TwilioClient } from '../../adapters/twilio/twilio-client.js';
import type { Effect } from '../../dialogs/engine/effect.js';
import type { ConversationState } from '../../dialogs/engine/state.js';

/** What the provider is asked with. */
export type ListingClient = Pick<TwilioClient, 'recentMessagesTo' | 'recentCallsTo'>;

/** Milliseconds by which our clock and the provider's may differ. */
const apart = 120_000;

/**
 * Whether an effect that was begun at a time was carried out, though its answer never came. Twilio takes no key by which
 * it would know a repeated request, so it is asked what it has made for the number since then.
 */
export async function wasCarriedOut(
  effect: Effect,
  { brief, session }: Pick<ConversationState, 'brief' | 'session'>,
  since: Date,
  client: ListingClient,
): Promise<boolean> {
  if (effect.kind === 'send-message') return await wasTexted(brief.number, effect.text, since, client);
  if (effect.kind !== 'place-call') return false;
  if (session?.channel === 'voice') return true;
  const placed = await client.recentCallsTo(brief.number, new Date(since.getTime() - apart));
  return placed.some(({ direction }) => direction === 'outbound-api');
}

/** Whether these words went out to a number since then, by themselves and not as the answer to a message. */
export async function wasTexted(
  number: string,
  text: string,
  since: Date,
  client: Pick<TwilioClient, 'recentMessagesTo'>,
): Promise<boolean> {
  const sent = await client.recentMessagesTo(number, new Date(since.getTime() - apart));
  const bodies = new Set(sent.filter(({ direction }) => direction === 'outbound-api').map(({ body }) => bare(body)));
  return splitText(text, longestMessage).every((part) => bodies.has(bare(part)));
}

/** Letters and digits alone: the provider may write quotes, dashes and spaces in its own way, to fit a message into less. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
