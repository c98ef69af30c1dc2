import { readFile } from 'node:fs/promises';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Request, Response, Server } from 'restify';
import type { Log } from '../log.js';
import { mountConsole } from './mount-console.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'web');

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Everything comes from this server; no script or style stands in the page itself. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Mounts the console, and the handset with what it loads from `/web/` when the phone emulator runs. */
export function mountPages(server: Server, { phone, log }: { readonly phone: boolean; readonly log: Log }): void {
  mountConsole(server, log);
  if (!phone) return;
  server.get('/phone', async (_request: Request, response: Response) => {
    await sendFile(response, join(root, 'phone', 'index.html'));
  });
  server.get('/web/*', async (request: Request, response: Response) => {
    const file = fileAt(String(request.params['*'] ?? ''));
    return file === undefined ? notFound(response) : sendFile(response, file);
  });
}

/** The file that a path names; undefined when it is none of ours, above all when it leads out of the folder. */
function fileAt(path: string): string | undefined {
  const file = normalize(join(root, path));
  return file.startsWith(root + sep) && extname(file) in contentTypes && !path.includes('\0') ? file : undefined;
}

async function sendFile(response: Response, file: string): Promise<void> {
  const body = await readFile(file).catch(() => undefined);
  if (!body) return notFound(response);
  response.writeHead(200, {
    'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  });
  response.end(body);
}

function notFound(response: Response): void {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
  response.end('There is no such page.\n');
}
