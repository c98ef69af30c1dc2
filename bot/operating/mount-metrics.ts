import type { Request, Response, Server } from 'restify';
import { expositionOf, expositionType } from './exposition.js';
import type { Figures } from './metrics.js';

/** `/metrics`: what all processes of this server have counted, as Prometheus reads it. */
export function mountMetrics(server: Server, gather: () => Promise<readonly Figures[]>): void {
  server.get('/metrics', async (_request: Request, response: Response) => {
    const body = await expositionOf(await gather());
    response.writeHead(200, { 'content-type': expositionType, 'cache-control': 'no-store' });
    response.end(body);
  });
}
