import RequestClient from 'twilio/lib/base/RequestClient.js';
import type * as http from 'twilio/lib/http/response.js';

/** Sends every request to one base address, whichever of Twilio's hosts it was meant for. */
export class RedirectingHttpClient extends RequestClient {
  readonly #base: string;

  constructor(base: string) {
    super({ keepAlive: true });
    this.#base = base;
  }

  override request<TData>(options: RequestClient.RequestOptions<TData>): Promise<http.default<TData>> {
    return super.request<TData>({ ...options, uri: redirected(options.uri, this.#base) });
  }
}

/** The same path and query under another base address. */
export function redirected(uri: string, base: string): string {
  const { pathname, search } = new URL(uri);
  return `${base.replace(/\/$/, '')}${pathname}${search}`;
}
