import { Agent, request as httpRequest } from 'node:http';
import { request as httpsRequest, Agent as SecureAgent } from 'node:https';
import type { Clock } from '../../../dialogs/clock.js';
import type { Failure } from './connection-overrides.js';

/** One HTTP request to be made. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly readTimeoutMs: number;
}

/** What came back of it. */
export type HttpOutcome =
  | { readonly kind: 'response'; readonly status: number; readonly contentType: string; readonly body: string }
  | { readonly kind: 'failure'; readonly failure: Failure };

const noConnection = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EHOSTUNREACH', 'EPIPE']);

/** Makes HTTP requests over connections that it keeps and, at the end, closes. */
export class HttpExchange {
  readonly #clock: Clock;
  readonly #agent = new Agent({ keepAlive: true });
  readonly #secureAgent = new SecureAgent({ keepAlive: true });

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Never throws: no connection and no answer in time are outcomes. */
  send(request: HttpRequest): Promise<HttpOutcome> {
    const secure = request.url.startsWith('https:');
    const start = secure ? httpsRequest : httpRequest;
    return new Promise((resolve) => {
      const sent = start(request.url, {
        method: request.method,
        headers: { ...request.headers, 'Content-Length': Buffer.byteLength(request.body) },
        agent: secure ? this.#secureAgent : this.#agent,
        // With a clock that stands still, a server that never answers would otherwise hold everything up for good.
        signal: AbortSignal.timeout(request.readTimeoutMs),
      });
      const cancelTimeout = this.#clock.schedule(this.#clock.now() + request.readTimeoutMs, () =>
        sent.destroy(new Error('No answer in time.')),
      );
      const finish = (outcome: HttpOutcome | Promise<HttpOutcome>) => {
        cancelTimeout();
        resolve(outcome);
      };
      sent.on('error', (error: NodeJS.ErrnoException) => {
        // The server may close a kept connection at the moment it is taken up again; that is no failure of either.
        if (sent.reusedSocket && error.code === 'ECONNRESET') finish(this.send(request));
        else finish({ kind: 'failure', failure: noConnection.has(error.code ?? '') ? 'ct' : 'rt' });
      });
      sent.on('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', () => finish({ kind: 'failure', failure: 'rt' }));
        response.on('end', () =>
          finish({
            kind: 'response',
            status: response.statusCode ?? 0,
            contentType: response.headers['content-type'] ?? '',
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      });
      sent.end(request.body);
    });
  }

  /** Closes the connections that are kept. */
  close(): void {
    this.#agent.destroy();
    this.#secureAgent.destroy();
  }
}
