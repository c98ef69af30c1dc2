import type { Media } from '../../dialogs/casework/documents/document.js';
import type { Inbound, InboundAttachment } from '../activities.js';
import { paths } from './addresses.js';
import type { MessageFacts } from './twilio-client.js';
import { type FormParams, field, numberField, type TwilioWebhook } from './webhook.js';

/** Reads an SMS webhook; undefined when it names no message. */
export function readSms(webhook: TwilioWebhook): Inbound | undefined {
  const { params } = webhook;
  const sid = field(params, 'MessageSid') ?? field(params, 'SmsSid');
  if (!sid) return undefined;
  const from = field(params, 'From') ?? '';
  const to = field(params, 'To') ?? '';
  if (webhook.path !== paths.smsStatus) {
    const text = field(params, 'Body') ?? '';
    const type = field(params, 'OptOutType')?.toLowerCase();
    const optOut = optOuts.find((word) => word === type) ?? handledByTwilio.get(text.trim().toUpperCase());
    return {
      channelId: 'twilio-sms',
      key: `sms:${sid}`,
      party: from,
      ours: to,
      kind: 'text',
      text,
      attachments: attachmentsOf(params),
      ...(optOut && { optOut }),
    };
  }
  const status = field(params, 'MessageStatus') ?? field(params, 'SmsStatus') ?? 'unknown';
  const errorCode = numberField(params, 'ErrorCode');
  const effect = webhook.query.get('effect');
  return {
    channelId: 'twilio-sms',
    key: `sms-status:${sid}:${status}`,
    party: to,
    ours: from,
    kind: 'message-status',
    sid,
    status,
    ...(errorCode && { errorCode }),
    ...(effect && { effect }),
  };
}

/** Reads a text that was looked up as its webhook would have told of it. Opt-outs are told by the words alone. */
export function fetchedText({ sid, from, to, body }: MessageFacts, media: readonly Media[]): Inbound | undefined {
  const files = media.flatMap(({ url, declared }, index) => [
    [`MediaUrl${index}`, url],
    [`MediaContentType${index}`, declared],
  ]);
  const params = { MessageSid: sid, From: from, To: to, Body: body, ...Object.fromEntries(files) };
  return readSms({ path: paths.sms, query: new URLSearchParams(), params });
}

const optOuts = ['stop', 'start', 'help'] as const;

/**
 * Whole messages that Twilio acts upon and confirms by itself. It says so only where Advanced Opt-Out is on; else the
 * words tell. YES is left out, since from most people it is an answer.
 * https://support.twilio.com/hc/en-us/articles/223134027-Twilio-support-for-opt-out-keywords-SMS-STOP-filtering
 */
const handledByTwilio: ReadonlyMap<string, 'stop' | 'start'> = new Map([
  ...['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT'].map(
    (word) => [word, 'stop'] as const,
  ),
  ...['START', 'UNSTOP'].map((word) => [word, 'start'] as const),
]);

function attachmentsOf(params: FormParams): readonly InboundAttachment[] {
  const attachments: InboundAttachment[] = [];
  for (let index = 0; ; index++) {
    const contentUrl = field(params, `MediaUrl${index}`);
    if (!contentUrl) return attachments;
    const contentType = field(params, `MediaContentType${index}`) ?? 'application/octet-stream';
    attachments.push({ contentType, contentUrl });
  }
}
