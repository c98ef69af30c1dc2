import type { Request, Response, Server } from 'restify';

/** Answers what no route takes, and what a route failed at, in the shape of every other error: `{ error: { code, message } }`. */
export function answerRouteErrors(server: Server): void {
  server.on('restifyError', (request: Request, response: Response, error: unknown, done: () => void) => {
    const status = statusOf(error);
    const body = JSON.stringify({ error: fault(status, request, response) });
    if (!response.headersSent) response.sendRaw(status, body, headersFor(body));
    done();
  });
}

function statusOf(error: unknown): number {
  const given = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined;
  return given === 404 || given === 405 ? given : 500;
}

/** Neither the address nor what was thrown is repeated: the one may hold anything, the other a party's words. */
function fault(status: number, request: Request, response: Response) {
  if (status === 404)
    return {
      code: 'route-unknown',
      message: 'There is nothing at this address. See docs/reference/http.md for all of them.',
    };
  if (status === 405) {
    const allowed = response.getHeader('allow');
    return { code: 'method-unknown', message: `This address does not take ${request.method}, only ${allowed}.` };
  }
  return { code: 'defect', message: 'Something is wrong on our side. Please try again.' };
}

function headersFor(body: string) {
  return {
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    'cache-control': 'no-store',
  };
}
