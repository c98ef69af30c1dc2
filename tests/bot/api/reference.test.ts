import { createServer } from 'restify';
import type { ApiParts } from '../../../bot/api/api-parts.js';
import { mountApi } from '../../../bot/api/mount-api.js';
import { apiRoutes } from '../../../bot/api/reference.js';

interface Route {
  readonly method: string;
  readonly path: string;
}

const nameOf = ({ method, path }: Route) => `${method.toUpperCase()} ${path}`;

it('tells of every route under /api, and of no other', () => {
  const server = createServer();
  // Mounting alone touches none of the parts.
  mountApi(server, {} as ApiParts);
  const mounted: readonly Route[] = server.getDebugInfo().routes;
  expect(apiRoutes.map(nameOf).sort()).toEqual(mounted.map(nameOf).sort());
});
