import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contactCommand } from '../../../bot/commands/contact.js';

interface Seen {
  readonly path?: string;
  readonly authorization?: string;
  readonly body: unknown;
}

/** Contacts through a server that answers with this. */
async function contact(status: number, answer: string, token?: string) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      seen.push({
        path: `${request.method} ${request.url}`,
        authorization: request.headers.authorization,
        body: JSON.parse(Buffer.concat(parts).toString()),
      });
      response.writeHead(status);
      response.end(answer);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const lines: string[] = [];
  const code = await contactCommand({ caseId: 'C-1', party: 'guarantor' }, { port, token }, (line) => lines.push(line));
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
  return { code, lines, seen, port };
}

it('prints the id of the conversation that was started', async () => {
  const { code, lines, seen } = await contact(201, '{"id":"c-77"}', 'a-token-of-sixteen');
  expect([code, lines]).toEqual([0, ['c-77']]);
  expect(seen).toEqual([
    {
      path: 'POST /api/conversations',
      authorization: 'Bearer a-token-of-sixteen',
      body: { caseId: 'C-1', party: 'guarantor' },
    },
  ]);
});

it('says why not, in the words of the policy', async () => {
  const { code, lines, seen } = await contact(
    409,
    '{"error":{"code":"refused-hours","message":"Not before 8:00 where the party is."}}',
  );
  expect([code, lines]).toEqual([1, ['Not before 8:00 where the party is.']]);
  expect(seen[0]?.authorization).toBeUndefined();
});

it('knows a stranger on the port', async () => {
  const { code, lines } = await contact(404, '<html>');
  expect([code, lines.join()]).toEqual([1, expect.stringContaining('is not Ringback')]);
});

it('says how to start the server when none runs', async () => {
  const { port } = await contact(201, '{"id":"c-1"}');
  const lines: string[] = [];
  expect(await contactCommand({ caseId: 'C-1' }, { port }, (line) => lines.push(line))).toBe(1);
  expect(lines).toEqual([
    `No server runs on port ${port}. Start it with npm start, or set PORT to the one it listens on.`,
  ]);
});
