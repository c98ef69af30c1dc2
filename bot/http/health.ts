import type { Request, Response, Server } from 'restify';
import type { Store } from '../../data/store.js';

/** `/healthz`: the process is alive. `/readyz`: the store answers. */
export function mountHealth(server: Server, store: Pick<Store, 'nextJobAt'>): void {
  server.get('/healthz', async (_request: Request, response: Response) => plain(response, 200, 'alive'));
  server.get('/readyz', async (_request: Request, response: Response) => {
    const ready = await store.nextJobAt().then(
      () => true,
      () => false,
    );
    plain(response, ready ? 200 : 503, ready ? 'ready' : 'the store does not answer');
  });
}

function plain(response: Response, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(text);
}
