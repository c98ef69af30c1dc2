import type { Request, Response, Server } from 'restify';
import { paths } from '../../adapters/twilio/addresses.js';
import { bringsToken } from '../access/brings-token.js';
import { isFromHere } from '../http/is-from-here.js';
import { consolePages } from '../pages/mount-console.js';

/**
 * Paths that anybody may call: Twilio proves itself by its signature, Bot Framework by its token, health tells nothing.
 * Whole paths as they were sent, never beginnings: the router resolves `..`, so that /twilio/../api is /api to it.
 */
const openToAll: ReadonlySet<string> = new Set([...Object.values(paths), '/api/messages', '/healthz', '/readyz']);

/** A link to the upload page, as it is made: the page itself asks who is there. */
const uploadLink = /^\/u\/[\w-]{43}$/u;

/**
 * Closes /metrics, the handset and whatever else there is to everybody but this machine, or those who bring the token.
 * What asks who is there by itself, /api and the console, is open.
 */
export function closeDoors(server: Server, token: string | undefined): void {
  server.pre((request: Request, response: Response, next: (go?: boolean) => void) => {
    const path = pathOf(request);
    if (openToAll.has(path) || uploadLink.test(path) || isConsole.test(path) || mayEnter(request, token)) return next();
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
  return (
    isFromHere(request) || (token !== undefined && bringsToken(request, token)) || asksItself.test(request.url ?? '')
  );
}

/** A page of the console, or a file of it: they hold nothing, and what they show is asked of the API. */
const isConsole = new RegExp(
  `^(?:|/assets/[\\w-][\\w.-]*|(?:${consolePages.filter((page) => page !== '/').join('|')})(?:/[\\w~-][\\w.~-]*)*)$`,
  'u',
);

/** An address under /api as it stands: nothing in it leads out again, since the router resolves `..`. */
const asksItself = /^(?![^?]*(?:\/\.|%2e|\/\/|\\))\/api\//iu;
