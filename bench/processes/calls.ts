import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import { SystemClock } from '../../adapters/clock/system-clock.js';
import { type Phone, startPhone } from '../../adapters/phone/start-phone.js';
import { numberAddresses } from '../../adapters/twilio/addresses.js';
import { Caller } from '../load/caller.js';
import { numberOf } from '../load/eight-questions.js';
import { accountSid, ourNumber, signing } from '../load/requests.js';
import { answerParent } from './child.js';

/** What the process with the telephone network is asked for. */
export type CallsOrder =
  /** Starts the network, whose webhooks go to this address. */
  | { readonly kind: 'start'; readonly publicUrl: string }
  /** So many call within a while, and go on; then the webhooks are timed. */
  | { readonly kind: 'call'; readonly callers: number; readonly within: number; readonly seconds: number };

/** What came of the calls. */
export interface CallsReport {
  /** Milliseconds from asking a voice webhook to its answer, each. */
  readonly answers: readonly number[];
  /** The fewest calls that were in progress at once while they were timed. */
  readonly inProgress: number;
  /** What became of webhooks that were not answered with 200. */
  readonly failed: readonly string[];
}

const asked = new WeakMap<ClientRequest, number>();
let answers: number[] = [];
let phone: Phone | undefined;

const isVoice = (request: ClientRequest) => request.path.startsWith('/twilio/voice');
subscribe('http.client.request.start', (message) => {
  const { request } = message as { readonly request: ClientRequest };
  if (isVoice(request)) asked.set(request, performance.now());
});
subscribe('http.client.response.finish', (message) => {
  const { request } = message as { readonly request: ClientRequest };
  const at = asked.get(request);
  if (at !== undefined) answers.push(performance.now() - at);
});

answerParent(async (order: CallsOrder): Promise<object> => {
  if (order.kind === 'start') {
    const numbers = { [ourNumber]: numberAddresses({ publicUrl: order.publicUrl }) };
    phone = await startPhone({ clock: new SystemClock(), accountSid, authToken: signing.authToken, numbers });
    return { url: phone.url };
  }
  if (!phone) throw new Error('the network has not been started');
  return await callAll(phone, order);
});

async function callAll(
  network: Phone,
  { callers: count, within, seconds }: Extract<CallsOrder, { kind: 'call' }>,
): Promise<CallsReport> {
  const callers = Array.from(
    { length: count },
    (_, index) => new Caller(network.handset(numberOf(index)), ourNumber, index),
  );
  for (const caller of callers) {
    caller.call();
    await pass((within * 1_000) / count);
  }
  const from = network.ledger.length;
  answers = [];
  let inProgress = count;
  for (let second = 0; second < seconds; second += 1) {
    await pass(1_000);
    inProgress = Math.min(inProgress, callers.filter((caller) => caller.isInCall).length);
  }
  const failed = network.ledger
    .slice(from)
    .flatMap((one) => (one.kind === 'webhook' && one.outcome !== 200 ? `${one.webhook} ${one.outcome}` : []));
  return { answers, inProgress, failed };
}

function pass(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
