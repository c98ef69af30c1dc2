import type { Call, TwimlSource } from '../call/call.js';
import { endCall } from '../call/end-call.js';
import { enterCall } from '../call/enter-call.js';
import { placeCall } from '../call/place-call.js';
import type { Address } from '../webhooks/webhook.js';
import { callJson } from './call-json.js';
import { page, passesTimeFilter } from './page.js';
import { readCallPlan } from './read-call-plan.js';
import { refuseOnDemand } from './refuse-on-demand.js';
import { json, notFound, type RestAnswer, RestError } from './rest-answer.js';
import { field, type RestRequest, type Route } from './rest-request.js';

/** Calls: create, list, fetch, update. */
export const callRoutes: readonly Route[] = [
  { method: 'POST', path: '/Calls.json', answer: create },
  { method: 'GET', path: '/Calls.json', answer: list },
  { method: 'GET', path: '/Calls/{sid}.json', answer: (request) => json(callJson(request.exchange, find(request))) },
  { method: 'POST', path: '/Calls/{sid}.json', answer: update },
];

function create(request: RestRequest): RestAnswer {
  const { exchange } = request;
  refuseOnDemand(exchange.faults);
  const { settings, plan } = readCallPlan(request);
  const call = enterCall(exchange, settings);
  request.afterwards(() => call.activity.start(() => placeCall(exchange, call, plan)));
  if (exchange.faults.takeLostCreate()) return { kind: 'gone' };
  return json(callJson(exchange, call), 201);
}

function list(request: RestRequest): RestAnswer {
  const { exchange, fields } = request;
  const [to, from, status, parent] = ['To', 'From', 'Status', 'ParentCallSid'].map((name) => fields.get(name));
  const found = [...exchange.calls.values()]
    .reverse()
    .filter(({ settings }) => (!to || settings.to === to) && (!from || settings.from === from))
    .filter((call) => (!status || call.status === status) && (!parent || call.settings.parentSid === parent))
    .filter(({ settings }) => settings.createdAt <= exchange.now() - exchange.faults.listLagMs)
    .filter((call) => passesTimeFilter(fields, 'StartTime', call.answeredAt ?? call.settings.createdAt));
  return page(request, 'calls', found, (call) => callJson(exchange, call));
}

function update(request: RestRequest): RestAnswer {
  const { exchange } = request;
  const call = find(request);
  const status = field(request, 'Status');
  const source = readReplacement(request, call);
  if (call.isOver) throw new RestError(400, 21_220, 'Call is not in-progress. Cannot redirect.');
  if (status === 'completed') endCall(exchange, call, call.answeredAt === undefined ? 'canceled' : 'completed');
  else if (status === 'canceled') cancel(request, call);
  else if (source) {
    if (call.answeredAt === undefined) throw new RestError(400, 21_220, 'Call is not in-progress. Cannot redirect.');
    call.replacement = source;
    call.wake({ kind: 'replaced' });
  }
  return json(callJson(exchange, call));
}

function cancel({ exchange }: RestRequest, call: Call): void {
  // Twilio cancels only what has not been answered; a call in progress goes on.
  if (call.answeredAt === undefined) endCall(exchange, call, 'canceled');
}

function readReplacement(request: RestRequest, call: Call): TwimlSource | undefined {
  const [twiml, url] = [field(request, 'Twiml'), field(request, 'Url')];
  if (!twiml && !url) return undefined;
  if (call.settings.direction === 'outbound-dial') {
    throw new RestError(400, 21_220, 'The emulator cannot redirect the leg that was dialled.');
  }
  if (twiml) return { kind: 'document', twiml };
  return { kind: 'address', address: readAddress(request, url ?? ''), fields: {} };
}

function readAddress(request: RestRequest, url: string): Address {
  const fallbackUrl = field(request, 'FallbackUrl');
  const method = field(request, 'Method')?.toUpperCase() === 'GET' ? 'GET' : 'POST';
  return { url, method, ...(fallbackUrl && { fallbackUrl }) };
}

function find({ exchange, parts, path }: RestRequest): Call {
  const call = exchange.calls.get(parts.sid ?? '');
  if (!call) throw notFound(path);
  return call;
}
