import type { Request, Response, Server } from 'restify';
import type { Store } from '../../data/store.js';
import { within } from '../operating/within.js';

/** Milliseconds that the store has for an answer: longer, and no turn would be taken in time either. */
const patience = 1_000;

/**
 * `/healthz`: the process is alive. `/readyz`: it takes more, since it is not about to stop and the store answers; a load
 * balancer sends nobody here while it does not say so.
 */
export function mountHealth(server: Server, store: Pick<Store, 'nextJobAt'>, isLeaving: () => boolean): void {
  server.get('/healthz', async (_request: Request, response: Response) => plain(response, 200, 'alive'));
  server.get('/readyz', async (_request: Request, response: Response) => {
    if (isLeaving()) return plain(response, 503, 'stopping');
    const answers = await within(
      patience,
      store.nextJobAt().then(() => true),
    );
    plain(response, answers ? 200 : 503, answers ? 'ready' : 'the store does not answer');
  });
}

function plain(response: Response, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(text);
}
