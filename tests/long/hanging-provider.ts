import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What becomes of a request to make a message. */
type Fate = 'passed-on' | 'answer-lost' | 'lost';

/** A way to the provider that can lose what goes over it. */
export interface HangingProvider {
  readonly url: string;
  /** What happens to messages to this number from now on. */
  fate(number: string, fate: Fate): void;
  /** Numbers to which a message was asked for, as often as it was. */
  readonly asked: readonly string[];
  close(): void;
}

/** Stands before a provider: what is lost is never answered, as when a process is killed while it waits. */
export async function startHangingProvider(behind: string): Promise<HangingProvider> {
  const fates = new Map<string, Fate>();
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const number = request.method === 'POST' ? (new URLSearchParams(body.toString()).get('To') ?? '') : '';
    if (number !== '') asked.push(number);
    const fate = fates.get(number) ?? 'passed-on';
    if (fate !== 'lost') passOn(behind, request, body, fate === 'passed-on' ? response : undefined);
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  return {
    url: `http://127.0.0.1:${port}`,
    fate: (number, fate) => void fates.set(number, fate),
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function passOn(behind: string, request: IncomingMessage, body: Buffer, response: ServerResponse | undefined): void {
  const { method, headers } = request;
  const onward = ask(new URL(request.url ?? '/', behind), { method, headers }, (answer) => {
    if (!response) return void answer.resume();
    response.statusCode = answer.statusCode ?? 500;
    for (const [name, value] of Object.entries(answer.headers))
      if (value !== undefined) response.setHeader(name, value);
    answer.pipe(response);
  });
  onward.end(body);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
