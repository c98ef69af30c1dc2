import type { Request } from 'restify';

/** Whether a request comes from this machine, from a program or from a page that this server itself has shown. */
export function isFromHere(request: Request): boolean {
  const host = String(request.headers.host ?? '');
  return (
    !isForwarded(request) && isLoopback(request.socket.remoteAddress) && isLocalHost(host) && isOwnPage(request, host)
  );
}

/** What proxies and tunnels add: the standard headers, and those of nginx, Cloudflare, Envoy and other gateways. */
const addedByProxies =
  /^(via|forwarded|x-forwarded(-.+)?|x-real-ip|x-original-.+|x-(client|cluster-client)-ip|true-client-ip|x-envoy-.+|cf-.+|cdn-loop)$/u;

/**
 * Whether a proxy or a tunnel stands between. A proxy on this machine forwards others' requests, so a forwarded one does not count as coming from here. An older
 * nginx with plain settings adds no header and names this machine as the host, but speaks HTTP/1.0 to who is behind it.
 */
export function isForwarded({ headers, httpVersion }: Request): boolean {
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
