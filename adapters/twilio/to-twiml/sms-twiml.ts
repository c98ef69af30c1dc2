import type { Outbound } from '../../activities.js';
import { paths, webhookAddress } from '../addresses.js';
import type { TwilioSettings } from '../settings.js';
import { escapeXml } from './escape-xml.js';
import { splitText } from './split-text.js';
import { xmlSafe } from './xml-safe.js';

/** The most characters that Twilio takes in one message. */
export const longestMessage = 1_600;

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

/**
 * Turns the replies of a turn into messages; none makes the empty response, which sends nothing. Written as text: every
 * turn does this, and building a document for one element takes ten times as long.
 */
export function smsTwiml(replies: readonly Outbound[], settings: Pick<TwilioSettings, 'publicUrl'>): string {
  const messages = replies.flatMap((reply) => {
    if (reply.kind !== 'text') return [];
    const action = escapeXml(webhookAddress(settings, paths.smsStatus, { effect: reply.effect }));
    return splitText(xmlSafe(reply.text), longestMessage).map(
      (part) => `<Message action="${action}" method="POST">${escapeXml(part)}</Message>`,
    );
  });
  return `${declaration}${messages.length === 0 ? '<Response/>' : `<Response>${messages.join('')}</Response>`}`;
}
