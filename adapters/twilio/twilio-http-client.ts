import RequestClient from 'twilio/lib/base/RequestClient.js';
import type * as http from 'twilio/lib/http/response.js';
import { tooManyRequests } from './errors.js';

/**
 * Sends requests to Twilio's hosts, or every one to one base address, whichever host it was meant for. A refusal that
 * tells how long to wait is rejected here, because the official client drops the headers of answers.
 */
export class TwilioHttpClient extends RequestClient {
  readonly #base: string | undefined;

  constructor(base?: string) {
    super({ keepAlive: true });
    this.#base = base;
  }

  override async request<TData>(options: RequestClient.RequestOptions<TData>): Promise<http.default<TData>> {
    const uri = this.#base === undefined ? options.uri : redirected(options.uri, this.#base);
    const answer: Answer & http.default<TData> = await super.request<TData>({ ...options, uri });
    const waitMs = answer.statusCode === 429 ? waitOf(answer.headers?.['retry-after'], Date.now()) : undefined;
    if (waitMs !== undefined) throw tooManyRequests(codeIn(answer.body), waitMs);
    return answer;
  }
}

interface Answer {
  readonly headers?: Readonly<Record<string, unknown>>;
}

/** The same path and query under another base address. */
export function redirected(uri: string, base: string): string {
  const { pathname, search } = new URL(uri);
  return `${base.replace(/\/$/, '')}${pathname}${search}`;
}

/** The milliseconds that a Retry-After header asks for, in seconds or as a date; at most an hour. */
export function waitOf(header: unknown, now: number): number | undefined {
  if (typeof header !== 'string' || header === '') return undefined;
  const wait = /^\d+$/u.test(header) ? Number(header) * 1_000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(0, wait), 3_600_000);
}

function codeIn(body: unknown): number | undefined {
  const parsed: unknown = typeof body === 'string' ? jsonIn(body) : body;
  const code = typeof parsed === 'object' && parsed !== null && 'code' in parsed ? parsed.code : undefined;
  return typeof code === 'number' ? code : undefined;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
