import type twilio from 'twilio';
import type { Media } from '../../dialogs/casework/documents/document.js';
import { asked } from './asked.js';
import type { TwilioSettings } from './settings.js';
import type { CallFacts, MessageFacts, TwilioClient } from './twilio-client.js';

/** Twilio's own client. */
export type Official = ReturnType<typeof twilio>;

// One page: nobody gets so many in the minutes that are asked about.
const mostRecent = 50;
// Ten of Twilio's largest pages.
const mostListed = 10_000;

/**
 * What Twilio lists of messages and calls. To find out whether something was made it is listed by number and not by
 * time: Twilio filters by when a message was sent and a call begun, and what still waits has no such time.
 * https://www.twilio.com/docs/messaging/api/message-resource#read-multiple-message-resources
 */
export function providerLists(
  official: Official,
  { from, messagingServiceSid, apiUrl }: TwilioSettings,
): Pick<TwilioClient, 'recentMessagesTo' | 'recentCallsTo' | 'recentInbound' | 'recentReplies' | 'mediaOf'> {
  // A messaging service has numbers of its own.
  const own = messagingServiceSid === undefined ? from : undefined;
  async function sentSince(
    since: Date,
    direction: MessageFacts['direction'],
    by: { readonly to?: string; readonly from?: string },
  ): Promise<readonly MessageFacts[]> {
    const filter = { ...by, dateSentAfter: since, limit: mostListed, pageSize: 1_000 };
    const found = await asked(() => official.messages.list(filter));
    return found
      .map(messageFacts)
      .filter((one) => one.direction === direction)
      .reverse();
  }
  return {
    async recentMessagesTo(number, since) {
      const found = await asked(() => official.messages.list({ to: number, limit: mostRecent }));
      return found.map(messageFacts).filter(({ createdAt }) => Date.parse(createdAt) >= since.getTime());
    },
    async recentCallsTo(number, since) {
      const found = await asked(() => official.calls.list({ to: number, limit: mostRecent }));
      return found.map(callFacts).filter(({ createdAt }) => Date.parse(createdAt) >= since.getTime());
    },
    recentInbound: (since) => sentSince(since, 'inbound', { to: own }),
    recentReplies: (since) => sentSince(since, 'outbound-reply', { from: own }),
    async mediaOf(messageSid) {
      const found = await asked(() => official.messages(messageSid).media.list());
      const base = apiUrl === undefined ? 'https://api.twilio.com' : apiUrl.replace(/\/$/u, '');
      return found.map(
        ({ contentType, uri }): Media => ({ declared: contentType, url: base + uri.replace(/\.json$/u, '') }),
      );
    },
  };
}

type OfficialMessage = Awaited<ReturnType<ReturnType<Official['messages']>['fetch']>>;
type OfficialCall = Awaited<ReturnType<ReturnType<Official['calls']>['fetch']>>;

/** A message of Twilio's client as ours. */
export function messageFacts(message: OfficialMessage): MessageFacts {
  const { sid, to, from, body, status, errorCode, dateCreated, direction, numMedia } = message;
  return {
    sid,
    to,
    from,
    body: body ?? '',
    status,
    direction,
    media: Number(numMedia) || 0,
    createdAt: dateCreated.toISOString(),
    ...(errorCode && { errorCode }),
  };
}

function callFacts({ sid, to, from, status, direction, dateCreated }: OfficialCall): CallFacts {
  return { sid, to, from, status, direction, createdAt: dateCreated.toISOString() };
}
