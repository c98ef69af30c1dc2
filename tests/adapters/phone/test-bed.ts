import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import twilio from 'twilio';
import { ManualClock } from '../../../adapters/clock/manual-clock.js';
import { type Phone, startPhone } from '../../../adapters/phone/start-phone.js';

export const accountSid = `AC${'1'.repeat(32)}`;
export const authToken = 'the token of a test';
/** The account's number, and those of people. */
export const line = '+15550001111';
export const ann = '+15550002222';
export const bea = '+15550003333';

/** A webhook as it arrived. */
export interface Arrived {
  readonly path: string;
  readonly url: string;
  readonly method: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly token: string;
  readonly signatureValid: boolean;
  readonly at: number;
}

type Answer = string | { readonly status: number; readonly body?: string } | 'never';
type Handler = (arrived: Arrived) => Answer | Promise<Answer>;

/** A running phone, a webhook server beside it and the official client that is pointed at the phone. */
export interface TestBed {
  readonly clock: ManualClock;
  readonly phone: Phone;
  readonly client: ReturnType<typeof twilio>;
  readonly arrived: Arrived[];
  /** Where the webhook server listens. */
  readonly base: string;
  /** Sets what a path answers; an empty document unless told. */
  on(path: string, handler: Handler | Answer): void;
  /** What arrived at a path. */
  at(path: string): readonly Arrived[];
  close(): Promise<void>;
}

/** Starts all three on free ports of loopback. `fragment` is added to the number's addresses. */
export async function startTestBed(fragment = ''): Promise<TestBed> {
  const clock = new ManualClock(Date.parse('2026-03-02T15:00:00Z'));
  const arrived: Arrived[] = [];
  const handlers = new Map<string, Handler>();
  const server = await webhookServer(clock, arrived, handlers);
  const { port } = server.address() as AddressInfo;
  const base = `http://127.0.0.1:${port}`;
  const phone = await startPhone({
    clock,
    accountSid,
    authToken,
    apiKey: { sid: `SK${'2'.repeat(32)}`, secret: 'the secret of a key' },
    numbers: {
      [line]: {
        smsUrl: `${base}/sms?from=config${fragment}`,
        voiceUrl: `${base}/voice${fragment}`,
        smsFallbackUrl: `${base}/sms/fallback`,
        voiceFallbackUrl: `${base}/voice/fallback`,
        statusCallback: `${base}/voice/status`,
      },
    },
  });
  clock.settleWith(() => phone.settle());
  return {
    clock,
    phone,
    base,
    arrived,
    client: twilio(accountSid, authToken, { httpClient: clientFor(phone.url) }),
    on: (path, handler) => handlers.set(path, typeof handler === 'function' ? handler : () => handler),
    at: (path) => arrived.filter((webhook) => webhook.path === path),
    close: async () => {
      await phone.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The official client's own transport, with every host replaced by the phone. */
export function clientFor(url: string): twilio.RequestClient {
  const transport = new twilio.RequestClient({ keepAlive: false, timeout: 5_000 });
  const request = transport.request.bind(transport);
  transport.request = (options) => request({ ...options, uri: options.uri.replace(/^https:\/\/[^/]+/, url) });
  return transport;
}

/** A TwiML document. */
export function response(...verbs: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?><Response>${verbs.join('')}</Response>`;
}

async function webhookServer(clock: ManualClock, arrived: Arrived[], handlers: Map<string, Handler>): Promise<Server> {
  const server = createServer(async (request, reply) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const url = `http://${request.headers.host}${request.url}`;
    const fields = Object.fromEntries(new URLSearchParams(body));
    const path = new URL(url).pathname;
    const webhook = {
      path,
      url,
      fields,
      method: request.method ?? '',
      token: String(request.headers['i-twilio-idempotency-token']),
      signatureValid: twilio.validateRequest(authToken, String(request.headers['x-twilio-signature']), url, fields),
      at: clock.now(),
    };
    arrived.push(webhook);
    const answer = (await handlers.get(path)?.(webhook)) ?? response();
    if (answer === 'never') return;
    const { status, body: text } = typeof answer === 'string' ? { status: 200, body: answer } : answer;
    // In two steps: restify, loaded by other tests of the same process, leaves writeHead without a return value.
    reply.writeHead(status, { 'Content-Type': 'text/xml' });
    reply.end(text ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
