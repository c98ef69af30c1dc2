import type { Inbound, InboundAttachment } from '../activities.js';
import { paths } from './addresses.js';
import { type FormParams, field, numberField, type TwilioWebhook } from './webhook.js';

/** Reads an SMS webhook; undefined when it names no message. */
export function readSms(webhook: TwilioWebhook): Inbound | undefined {
  const { params } = webhook;
  const sid = field(params, 'MessageSid') ?? field(params, 'SmsSid');
  if (!sid) return undefined;
  const from = field(params, 'From') ?? '';
  const to = field(params, 'To') ?? '';
  if (webhook.path !== paths.smsStatus) {
    const optOut = optOuts.find((word) => word === field(params, 'OptOutType')?.toLowerCase());
    return {
      channelId: 'twilio-sms',
      key: `sms:${sid}`,
      party: from,
      ours: to,
      kind: 'text',
      text: field(params, 'Body') ?? '',
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

const optOuts = ['stop', 'start', 'help'] as const;

function attachmentsOf(params: FormParams): readonly InboundAttachment[] {
  const attachments: InboundAttachment[] = [];
  for (let index = 0; ; index++) {
    const contentUrl = field(params, `MediaUrl${index}`);
    if (!contentUrl) return attachments;
    const contentType = field(params, `MediaContentType${index}`) ?? 'application/octet-stream';
    attachments.push({ contentType, contentUrl });
  }
}
