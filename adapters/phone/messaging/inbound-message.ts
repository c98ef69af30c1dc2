import type { Activity } from '../activity.js';
import type { Exchange } from '../exchange.js';
import { TwimlError } from '../twiml/parse-twiml.js';
import type { Fields, WebhookAnswer } from '../webhooks/webhook.js';
import type { Media, Message } from './message.js';
import { queueMessage, sendMessage } from './outbound-message.js';
import { type Reply, readReplies } from './read-replies.js';

const longestRedirectChain = 10;

/** Takes a message from a handset to a number's webhook, and its replies back; opt-out words are handled on the way. */
export async function receiveText(exchange: Exchange, message: Message, activity: Activity): Promise<void> {
  exchange.messages.set(message.sid, message);
  const { sid, from, to, status, body, direction } = message;
  exchange.ledger.record({ kind: 'message', at: exchange.now(), sid, from, to, status, body, direction });
  const optOut = exchange.optOuts.take(message.body, from, to);
  if (optOut?.reply) confirm(exchange, message, optOut.reply);
  const settings = exchange.numberSettings(to);
  if (!settings) return;
  const fields = { ...inboundFields(exchange, message), ...(optOut && { OptOutType: optOut.type }) };
  const { smsUrl: url, smsFallbackUrl: fallbackUrl } = settings;
  const answer = await exchange.webhooks.ask('message', { url, ...(fallbackUrl && { fallbackUrl }) }, fields, activity);
  await carryOut(exchange, message, fields, answer, activity);
}

async function carryOut(
  exchange: Exchange,
  message: Message,
  fields: Fields,
  first: WebhookAnswer,
  activity: Activity,
): Promise<void> {
  let answer: WebhookAnswer = first;
  for (let redirects = 0; redirects <= longestRedirectChain && answer.kind === 'answered'; redirects += 1) {
    const { replies, redirect } = readAnswer(exchange, answer);
    for (const reply of replies) send(exchange, message, reply);
    if (!redirect) return;
    answer = await exchange.webhooks.ask('message', { url: redirect }, fields, activity);
  }
}

function readAnswer(exchange: Exchange, answer: Extract<WebhookAnswer, { kind: 'answered' }>) {
  try {
    return readReplies(answer.body, answer.contentType, answer.url);
  } catch (error) {
    if (!(error instanceof TwimlError)) throw error;
    exchange.ledger.record({ kind: 'fault', at: exchange.now(), note: `${error.code} ${error.message}` });
    return { replies: [] };
  }
}

function send(exchange: Exchange, message: Message, reply: Reply): void {
  const { body, mediaUrls, statusCallback } = reply;
  const media = mediaUrls.map((url): Media => ({ sid: exchange.newSid('ME'), contentType: 'image/jpeg', url }));
  const to = reply.to ?? message.from;
  const callback = statusCallback ? { statusCallback } : {};
  const draft = { direction: 'outbound-reply', from: message.to, to, body, media, ...callback } as const;
  sendMessage(exchange, queueMessage(exchange, draft));
}

/** Twilio's own answer passes its opt-out list. */
function confirm(exchange: Exchange, message: Message, body: string): void {
  const draft = { direction: 'outbound-reply', from: message.to, to: message.from, body, media: [] } as const;
  const { sid } = queueMessage(exchange, draft);
  const at = exchange.now();
  const queued = exchange.messages.get(sid);
  if (queued) exchange.messages.set(sid, { ...queued, status: 'delivered', sentAt: at });
  exchange.ledger.record({ kind: 'message', at, sid, from: message.to, to: message.from, status: 'delivered' });
  exchange.handset(message.from).receive(sid);
}

function inboundFields(exchange: Exchange, message: Message): Fields {
  const { accountSid } = exchange.settings;
  const media = message.media.flatMap(({ sid, contentType }, index) => [
    [`MediaUrl${index}`, `${exchange.url}/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}/Media/${sid}`],
    [`MediaContentType${index}`, contentType],
  ]);
  return {
    ...exchange.commonFields(),
    MessageSid: message.sid,
    SmsSid: message.sid,
    SmsMessageSid: message.sid,
    SmsStatus: 'received',
    From: message.from,
    To: message.to,
    Body: message.body,
    NumSegments: '1',
    NumMedia: String(message.media.length),
    ...Object.fromEntries(media),
  };
}
