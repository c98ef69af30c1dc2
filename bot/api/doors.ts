import { timingSafeEqual } from 'node:crypto';
import type { Request, Response, Server } from 'restify';
import { paths } from '../../adapters/twilio/addresses.js';

/**
 * Paths that anybody may call: Twilio proves itself by its signature, Bot Framework by its token, health tells nothing.
 * Whole paths as they were sent, never beginnings: the router resolves `..`, so that /twilio/../api is /api to it.
 */
const openToAll: ReadonlySet<string> = new Set([...Object.values(paths), '/api/messages', '/healthz', '/readyz']);

/** A link to the upload page, as it is made: the page itself asks who is there. */
const uploadLink = /^\/u\/[\w-]{43}$/u;

/**
 * Closes /api, /metrics and the pages to everybody but this machine, or those who bring the token. With a token set, the
 * pages of this machine still open without one, since they are read by who runs it.
 */
export function closeDoors(server: Server, token: string | undefined): void {
  server.pre((request: Request, response: Response, next: (go?: boolean) => void) => {
    if (openToAll.has(pathOf(request)) || uploadLink.test(pathOf(request)) || mayEnter(request, token)) return next();
    response.writeHead(401, { 'content-type': 'application/json; charset=utf-8' });
    response.end(
      JSON.stringify({
        error: { code: 'not-allowed', message: 'Send the token: Authorization: Bearer RINGBACK_API_TOKEN.' },
      }),
    );
    next(false);
  });
}

/** The path as it was sent. The router takes one that ends with a slash for the same. */
function pathOf({ url = '/' }: Request): string {
  const [path = '/'] = url.split('?');
  return path.endsWith('/') ? path.slice(0, -1) : path;
}

function mayEnter(request: Request, token: string | undefined): boolean {
  if (token !== undefined) {
    const given = /^Bearer (.+)$/u.exec(String(request.headers.authorization ?? ''))?.[1];
    if (given !== undefined && same(given, token)) return true;
  }
  const host = String(request.headers.host ?? '');
  return (
    !isForwarded(request) && isLoopback(request.socket.remoteAddress) && isLocalHost(host) && isOwnPage(request, host)
  );
}

/** What proxies and tunnels add: the standard headers, and those of nginx, Cloudflare, Envoy and other gateways. */
const addedByProxies =
  /^(via|forwarded|x-forwarded(-.+)?|x-real-ip|x-original-.+|x-(client|cluster-client)-ip|true-client-ip|x-envoy-.+|cf-.+|cdn-loop)$/u;

/**
 * A proxy on this machine forwards others' requests, so a forwarded one does not count as coming from here. An older
 * nginx with plain settings adds no header and names this machine as the host, but speaks HTTP/1.0 to who is behind it.
 */
function isForwarded({ headers, httpVersion }: Request): boolean {
  return httpVersion === '1.0' || Object.keys(headers).some((name) => addedByProxies.test(name));
}

/** Another site's page, opened in a browser on this machine, must not act here in its reader's name. */
function isOwnPage(request: Request, host: string): boolean {
  const { origin } = request.headers;
  return origin === undefined || origin === `http://${host}`;
}

/** Nor may it reach us under a name of its own that leads to this machine. */
function isLocalHost(host: string): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/u.test(host);
}

function isLoopback(address: string | undefined): boolean {
  return address === '127.0.0.1' || address === '::1' || address === '::ffff:127.0.0.1';
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
