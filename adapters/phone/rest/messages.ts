import { type Message, segmentsOf } from '../messaging/message.js';
import { type MessageDraft, queueMessage, sendMessage } from '../messaging/outbound-message.js';
import { page, passesTimeFilter } from './page.js';
import { refuseOnDemand } from './refuse-on-demand.js';
import { json, notFound, type RestAnswer, RestError } from './rest-answer.js';
import { rfc2822 } from './rest-date.js';
import { field, type RestRequest, type Route } from './rest-request.js';

const longestBody = 1_600;

/** Messages: create, list, fetch, redact, delete. */
export const messageRoutes: readonly Route[] = [
  { method: 'POST', path: '/Messages.json', answer: create },
  { method: 'GET', path: '/Messages.json', answer: list },
  { method: 'GET', path: '/Messages/{sid}.json', answer: (request) => json(toJson(request, find(request))) },
  { method: 'POST', path: '/Messages/{sid}.json', answer: redact },
  { method: 'DELETE', path: '/Messages/{sid}.json', answer: remove },
];

function create(request: RestRequest): RestAnswer {
  const { exchange } = request;
  refuseOnDemand(exchange.faults);
  const message = queueMessage(exchange, readDraft(request));
  request.afterwards(() => sendMessage(exchange, message));
  if (exchange.faults.takeLostCreate()) return { kind: 'gone' };
  return json(toJson(request, message), 201);
}

function readDraft(request: RestRequest): MessageDraft {
  const { exchange, fields } = request;
  const to = field(request, 'To');
  const service = field(request, 'MessagingServiceSid');
  const from = field(request, 'From') ?? (service && Object.keys(exchange.settings.numbers)[0]);
  const body = fields.get('Body') ?? '';
  const urls = fields.getAll('MediaUrl');
  if (!to) throw new RestError(400, 21_604, "A 'To' phone number is required.");
  if (!/^\+[1-9]\d{6,14}$/.test(to)) throw new RestError(400, 21_211, `Invalid 'To' Phone Number: ${to}`);
  if (!from) throw new RestError(400, 21_603, "A 'From' phone number is required.");
  if (!exchange.numberSettings(from)) {
    throw new RestError(
      400,
      21_606,
      `The 'From' phone number provided (${from}) is not a valid message-capable Twilio phone number for this destination.`,
    );
  }
  if (!body && urls.length === 0) throw new RestError(400, 21_602, 'Message body is required.');
  if (body.length > longestBody) {
    throw new RestError(400, 21_617, 'The concatenated message body exceeds the 1600 character limit.');
  }
  if (exchange.optOuts.has(to, from)) throw new RestError(400, 21_610, 'Attempt to send to unsubscribed recipient');
  const statusCallback = field(request, 'StatusCallback');
  return {
    direction: 'outbound-api',
    from,
    to,
    body,
    media: urls.map((url) => ({ sid: exchange.newSid('ME'), contentType: 'image/jpeg', url })),
    ...(statusCallback && { statusCallback }),
    ...(service && { messagingServiceSid: service }),
  };
}

function list(request: RestRequest): RestAnswer {
  const { exchange, fields } = request;
  const [to, from] = [fields.get('To'), fields.get('From')];
  const found = [...exchange.messages.values()]
    .reverse()
    .filter((message) => (!to || message.to === to) && (!from || message.from === from))
    .filter((message) => message.createdAt <= exchange.now() - exchange.faults.listLagMs)
    .filter((message) => passesTimeFilter(fields, 'DateSent', message.sentAt));
  return page(request, 'messages', found, (message) => toJson(request, message));
}

function redact(request: RestRequest): RestAnswer {
  const message = find(request);
  if (request.fields.get('Body') !== '') {
    throw new RestError(400, 20_001, 'A message can only be redacted: give an empty Body.');
  }
  const redacted = { ...message, body: '', updatedAt: request.exchange.now() };
  request.exchange.messages.set(message.sid, redacted);
  return json(toJson(request, redacted));
}

function remove(request: RestRequest): RestAnswer {
  request.exchange.messages.delete(find(request).sid);
  return json({}, 204);
}

function find({ exchange, parts, path }: RestRequest): Message {
  const message = exchange.messages.get(parts.sid ?? '');
  if (!message) throw notFound(path);
  return message;
}

function toJson({ exchange }: RestRequest, message: Message): object {
  const { accountSid } = exchange.settings;
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}`;
  return {
    sid: message.sid,
    account_sid: accountSid,
    api_version: '2010-04-01',
    body: message.body,
    date_created: rfc2822(message.createdAt),
    date_sent: message.sentAt === undefined ? null : rfc2822(message.sentAt),
    date_updated: rfc2822(message.updatedAt),
    direction: message.direction,
    error_code: message.errorCode ?? null,
    error_message: null,
    from: message.from,
    messaging_service_sid: message.messagingServiceSid ?? null,
    num_media: String(message.media.length),
    num_segments: String(segmentsOf(message.body)),
    price: null,
    price_unit: 'USD',
    status: message.status,
    subresource_uris: { media: `${uri}/Media.json` },
    to: message.to,
    uri: `${uri}.json`,
  };
}
