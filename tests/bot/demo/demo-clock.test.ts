import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { homeTokenAt } from '../../../bot/access/home-token.js';
import { type Served, serve } from '../../../bot/serve.js';

describe('the demo’s clock', () => {
  let home: string;
  let bot: Served | undefined;
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'ringback-demo-'));
  });
  afterEach(async () => {
    await bot?.close();
    await rm(home, { recursive: true, force: true });
  });

  /** As a command does. */
  async function asThisMachine() {
    return { 'content-type': 'application/json', authorization: `Bearer ${await homeTokenAt(home)}` };
  }

  it('goes on from what happened last in a home that is opened again', async () => {
    const start = async () => {
      bot = await serve({ env: { RINGBACK_HOME: home, PORT: '0' } });
      return bot;
    };
    const post = async (url: string, body: object) =>
      fetch(url, { method: 'POST', headers: await asThisMachine(), body: JSON.stringify(body) });

    const first = await start();
    await post(`${first.url}/phone/api/clock`, { advanceMs: 5 * 24 * 3_600_000 });
    await post(`${first.url}/api/conversations`, { caseId: 'demo-ada' });
    const began = first.clock.now();
    await first.close();

    const second = await start();
    expect(second.clock.now()).toBeGreaterThan(began - 60_000);
  });

  it('R-POL-1 begins with numbers that are known to be right, on whatever day that is', async () => {
    bot = await serve({ env: { RINGBACK_HOME: home, PORT: '0' } });
    const answer = await fetch(`${bot.url}/api/conversations`, {
      method: 'POST',
      headers: await asThisMachine(),
      body: JSON.stringify({ caseId: 'demo-ada', channel: 'voice' }),
    });
    expect(await answer.json()).toMatchObject({ id: expect.any(String) });
    expect(answer.status).toBe(201);
  });
});
