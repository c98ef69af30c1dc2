import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Exchange } from '../exchange.js';
import { requireAccount } from './authorization.js';
import { json, type RestAnswer, RestError } from './rest-answer.js';
import { findRoute } from './routes.js';

const longestForm = 1_000_000;

/** Serves the API on loopback. */
export async function startRestServer(
  exchange: Exchange,
  port: number,
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => exchange.activity.start(() => serve(exchange, request, response)));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  // Listening on a port, not on a pipe: so it has a number.
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(exchange: Exchange, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url: target = '/' } = request;
  const url = new URL(target, exchange.url);
  const path = decodeURIComponent(url.pathname);
  const body = await readBody(request);
  if (body === undefined) return;
  if (exchange.faults.isAway) {
    exchange.ledger.record({ kind: 'fault', at: exchange.now(), note: `${method} ${path} found nobody` });
    return void response.destroy();
  }
  const form = new URLSearchParams(body);
  const fields = method === 'POST' ? form : url.searchParams;
  const afterwards: (() => void)[] = [];
  const answer = answerOf(exchange, { method, path, fields, authorization: request.headers.authorization, afterwards });
  const status = answer.kind === 'json' ? answer.status : 200;
  const code = answer.kind === 'json' && 'code' in answer.body ? { errorCode: Number(answer.body.code) } : {};
  const at = exchange.now();
  exchange.ledger.record({ kind: 'rest', at, method, path, fields: Object.fromEntries(fields), status, ...code });
  const slowness = method === 'POST' ? exchange.faults.takeSlowness() : 0;
  if (slowness > 0) await passed(exchange, slowness);
  await write(response, answer);
  for (const work of afterwards) work();
}

function passed({ settings: { clock } }: Exchange, ms: number): Promise<void> {
  return new Promise((resolve) => clock.schedule(clock.now() + ms, resolve));
}

function answerOf(
  exchange: Exchange,
  asked: {
    readonly method: string;
    readonly path: string;
    readonly fields: URLSearchParams;
    readonly authorization: string | undefined;
    readonly afterwards: (() => void)[];
  },
): RestAnswer {
  const { method, path, fields, authorization, afterwards } = asked;
  try {
    requireAccount(exchange, authorization);
    const { route, parts } = findRoute(exchange, method, path);
    return route.answer({ exchange, method, path, parts, fields, afterwards: (work) => afterwards.push(work) });
  } catch (error) {
    if (error instanceof RestError) return json(error.body, error.status);
    const fault = error instanceof Error ? error.message : String(error);
    return json(new RestError(500, 20_500, `The emulator has a fault of its own: ${fault}`).body, 500);
  }
}

/** The body, or nothing when the client has gone away. */
function readBody(request: IncomingMessage): Promise<string | undefined> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= longestForm) chunks.push(chunk);
    });
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('error', () => resolve(undefined));
  });
}

async function write(response: ServerResponse, answer: RestAnswer): Promise<void> {
  if (answer.kind === 'gone' || response.destroyed) {
    response.destroy();
    return;
  }
  await new Promise<void>((resolve) => {
    response.on('close', resolve);
    writeHead(response, answer);
    response.end(bodyOf(answer));
  });
}

/** In two steps: where restify runs in the same process, its writeHead gives nothing back to go on with. */
function writeHead(response: ServerResponse, answer: Exclude<RestAnswer, { kind: 'gone' }>): void {
  if (answer.kind === 'redirect') response.writeHead(307, { Location: answer.location });
  else if (answer.kind === 'bytes') response.writeHead(200, { 'Content-Type': answer.contentType });
  else if (answer.status === 204) response.writeHead(204);
  else response.writeHead(answer.status, { 'Content-Type': 'application/json' });
}

function bodyOf(answer: Exclude<RestAnswer, { kind: 'gone' }>): string | Uint8Array {
  if (answer.kind === 'bytes') return answer.body;
  return answer.kind === 'redirect' || answer.status === 204 ? '' : JSON.stringify(answer.body);
}
