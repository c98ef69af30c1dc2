import type { Exchange } from '../exchange.js';
import type { Message } from './message.js';

/** Takes a message to its next status, tells the handset's listeners and the message's status callback. */
export function reportStatus(
  exchange: Exchange,
  sid: string,
  change: Pick<Message, 'status'> & Partial<Pick<Message, 'errorCode' | 'sentAt'>>,
): void {
  const before = exchange.messages.get(sid);
  if (!before) return;
  const message: Message = { ...before, ...change, updatedAt: exchange.now() };
  exchange.messages.set(sid, message);
  const { from, to, status, errorCode, statusCallback } = message;
  const code = errorCode === undefined ? {} : { errorCode };
  exchange.ledger.record({ kind: 'message', at: exchange.now(), sid, from, to, status, ...code });
  exchange.handset(to).notify();
  if (!statusCallback) return;
  const fields = {
    ...exchange.commonFields(),
    MessageSid: sid,
    SmsSid: sid,
    MessageStatus: status,
    SmsStatus: status,
    From: from,
    To: to,
    ...(message.messagingServiceSid && { MessagingServiceSid: message.messagingServiceSid }),
    ...(errorCode !== undefined && { ErrorCode: String(errorCode) }),
  };
  exchange.notices.send(sid, 'message-status', { url: statusCallback }, fields);
}
