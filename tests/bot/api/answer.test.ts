import { once } from 'node:events';
import { createServer, type Server } from 'restify';
import { answering } from '../../../bot/api/answer.js';
import type { Log } from '../../../bot/log.js';

describe('a body that is made while it is sent', () => {
  const told: string[] = [];
  const log: Log = { info: () => {}, error: (event, fields) => told.push(`${event} ${fields?.defect}`) };
  let server: Server;
  let url: string;
  beforeAll(async () => {
    server = createServer();
    server.get(
      '/whole',
      answering(log, async () => ({ status: 200, body: pieces('[1', ',2', ']') })),
    );
    server.get(
      '/broken',
      answering(log, async () => ({ status: 200, body: failing() })),
    );
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = server.url;
  });
  afterAll(async () => {
    server.close();
    await once(server, 'close');
  });

  async function* pieces(...all: readonly string[]) {
    yield* all;
  }

  async function* failing() {
    yield '[1';
    throw new RangeError('the store is gone');
  }

  it('comes as one', async () => {
    const response = await fetch(`${url}/whole`);
    expect([response.status, await response.json()]).toEqual([200, [1, 2]]);
  });

  it('that fails on the way is not taken for the whole', async () => {
    await expect(fetch(`${url}/broken`).then((response) => response.text())).rejects.toThrow('terminated');
    expect(told).toEqual(['request-failed RangeError']);
  });
});
