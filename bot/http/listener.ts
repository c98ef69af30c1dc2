import { createServer, type Request, type Response, type Server } from 'restify';
import { AppError } from '../../dialogs/app-error.js';
import { answerRouteErrors } from './route-errors.js';

/** An HTTP server that holds its port already, and answers with 503 until it is opened. */
export interface Listener {
  readonly server: Server;
  readonly port: number;
  /** The routes are there. */
  open(): void;
  /** Takes nothing new; resolves when what is in hand is answered. */
  close(): Promise<void>;
}

/**
 * Takes a port, on every interface unless one is named. Rejects with the AppError port-in-use or port-closed. `before`
 * adds what has to stand before every route.
 */
export async function listen(
  port: number,
  host: string | undefined,
  before: (server: Server) => void,
): Promise<Listener> {
  const server = createServer({ name: 'ringback', strictNext: false, ignoreTrailingSlash: true });
  answerRouteErrors(server);
  refuseNul(server);
  const open = keepClosedUntilOpened(server);
  before(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: Error) => reject(whyNot(cause, port)));
    server.listen(port, host, resolve);
  });
  return { server, port: portOf(server), open, close: () => closed(server) };
}

function whyNot(cause: Error, port: number): Error {
  const code = 'code' in cause ? cause.code : undefined;
  if (code === 'EADDRINUSE')
    return new AppError('port-in-use', `Port ${port} is in use. Set PORT to another one, or stop what uses it.`, {
      cause,
    });
  if (code === 'EACCES')
    return new AppError('port-closed', `Port ${port} may not be used. Set PORT to one above 1023.`, { cause });
  return cause;
}

/** Nothing has the sign U+0000 in its name, and a store of text cannot even look for it. */
function refuseNul(server: Server): void {
  server.pre((request: Request, _response: Response, next: (go?: unknown) => void) => {
    if (!request.url?.includes('%00')) return next();
    next(Object.assign(new Error('U+0000 in an address'), { statusCode: 404 }));
  });
}

/** The port is known before the routes are there; whoever comes in between is asked to come again, as Twilio will. */
function keepClosedUntilOpened(server: Server): () => void {
  let open = false;
  server.pre((_request: Request, response: Response, next: (go?: boolean) => void) => {
    if (open) return next();
    response.writeHead(503, { 'retry-after': '1' });
    response.end();
    next(false);
  });
  return () => {
    open = true;
  };
}

function portOf(server: Server): number {
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // What is in hand is answered, and its connection not kept for more.
    server.server.keepAliveTimeout = 1;
    server.close(() => resolve());
    server.server.closeIdleConnections?.();
  });
}
