import { undeliveredCode } from '../behaviour.js';
import type { Exchange } from '../exchange.js';
import type { Media, Message } from './message.js';
import { reportStatus } from './message-status.js';

/** A message to be sent to a handset. */
export interface MessageDraft {
  readonly direction: 'outbound-api' | 'outbound-reply' | 'outbound-call';
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly media: readonly Media[];
  readonly statusCallback?: string;
  readonly messagingServiceSid?: string;
}

/** Enters a message as queued. It sets out with `sendMessage`. */
export function queueMessage(exchange: Exchange, draft: MessageDraft): Message {
  const now = exchange.now();
  const sid = exchange.newSid(draft.media.length > 0 ? 'MM' : 'SM');
  const message: Message = { sid, ...draft, status: 'queued', createdAt: now, updatedAt: now };
  exchange.messages.set(sid, message);
  const { from, to, body, direction, status } = message;
  exchange.ledger.record({ kind: 'message', at: now, sid, from, to, status, body, direction });
  return message;
}

/** Brings a queued message to its handset, or not, as the handset behaves, and reports each status. */
export function sendMessage(exchange: Exchange, message: Message): void {
  reportStatus(exchange, message.sid, { status: 'queued' });
  const { to, from } = message;
  const fail = (status: 'failed' | 'undelivered', errorCode: number) =>
    reportStatus(exchange, message.sid, { status, errorCode });
  if (exchange.optOuts.has(to, from)) {
    fail('failed', 21_610);
    return;
  }
  reportStatus(exchange, message.sid, { status: 'sent', sentAt: exchange.now() });
  const code = undeliveredCode(exchange.handset(to).behaviour);
  if (code !== undefined) {
    fail('undelivered', code);
    return;
  }
  exchange.handset(to).receive(message.sid);
  reportStatus(exchange, message.sid, { status: 'delivered' });
}
