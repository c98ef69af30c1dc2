import MessagingResponse from 'twilio/lib/twiml/MessagingResponse.js';
import type { Outbound } from '../../activities.js';
import { paths, webhookAddress } from '../addresses.js';
import type { TwilioSettings } from '../settings.js';
import { splitText } from './split-text.js';
import { xmlSafe } from './xml-safe.js';

/** The most characters that Twilio takes in one message. */
export const longestMessage = 1_600;

/** Turns the replies of a turn into messages; none makes the empty response, which sends nothing. */
export function smsTwiml(replies: readonly Outbound[], settings: Pick<TwilioSettings, 'publicUrl'>): string {
  const response = new MessagingResponse();
  for (const reply of replies) {
    if (reply.kind !== 'text') continue;
    const action = webhookAddress(settings, paths.smsStatus, { effect: reply.effect });
    for (const part of splitText(xmlSafe(reply.text), longestMessage))
      response.message({ action, method: 'POST' }, part);
  }
  return response.toString();
}
