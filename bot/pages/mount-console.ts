import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Request, Response, Server } from 'restify';
import type { Log } from '../log.js';
import { consoleBuild } from './console-build.js';

/** The pages of the console: their addresses are its own, and each begins with the same document. */
export const consolePages = [
  '/',
  '/queue',
  '/insights',
  '/scripts',
  '/cases',
  '/campaigns',
  '/conversations',
  '/quality',
  '/training',
  '/accounts',
  '/audit',
] as const;

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Everything comes from this server; no script stands in the page itself. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; media-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const fixed = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };

/** Mounts the console. Nothing of it is secret: what it shows it asks of the API, as who is signed in. */
export function mountConsole(server: Server, log: Log): void {
  const document = async (_request: Request, response: Response) => {
    const folder = await consoleBuild().catch(() => undefined);
    if (folder === undefined) return notBuilt(response, log);
    const body = await readFile(join(folder, 'index.html'));
    response.writeHead(200, {
      ...fixed,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-cache',
    });
    response.end(body);
  };
  for (const page of consolePages) {
    server.get(page, document);
    if (page !== '/') server.get(`${page}/*`, document);
  }
  server.get('/assets/:name', async (request: Request, response: Response) => {
    await sendAsset(String(request.params.name), request, response);
  });
}

/** A file of the build. Its name changes with what is in it, so that browsers keep it for good. */
async function sendAsset(name: string, request: Request, response: Response): Promise<void> {
  const type = contentTypes[extname(name)];
  const isPlain = /^[\w.-]+$/u.test(name);
  const small = /\bbr\b/u.test(String(request.headers['accept-encoding'] ?? ''));
  const file = join(await consoleBuild(), 'assets', small ? `${name}.br` : name);
  const body = type !== undefined && isPlain ? await readFile(file).catch(() => undefined) : undefined;
  if (!body) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('There is no such file.\n');
    return;
  }
  response.writeHead(200, {
    ...fixed,
    'content-type': type,
    'content-length': body.length,
    ...(small && { 'content-encoding': 'br' }),
    vary: 'accept-encoding',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  response.end(body);
}

function notBuilt(response: Response, log: Log): void {
  log.error('console-not-built', {});
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8' });
  response.end('The console could not be built. Run: node bot/run.mjs bot/pages/build-console.ts\n');
}
