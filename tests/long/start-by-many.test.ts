import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import twilio from 'twilio';
import { openStoreAt } from '../../bot/open-store.js';
import { authToken } from '../bot/running-bot.js';
import { type PostgresServer, startPostgres } from '../data/postgres-server.js';

const publicUrl = 'https://callbacks.example.com';
const apiToken = 'a token for the api of this test';

/** A server on two processes, as an operator starts it. */
async function started(home: string, databaseUrl: string | undefined) {
  const server = spawn(process.execPath, ['bot/run.mjs', 'bot/main.ts', 'start'], {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      RINGBACK_HOME: home,
      ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
      RINGBACK_PROCESSES: '2',
      RINGBACK_API_TOKEN: apiToken,
      PUBLIC_URL: publicUrl,
      TWILIO_ACCOUNT_SID: `AC${'7'.repeat(32)}`,
      TWILIO_AUTH_TOKEN: authToken,
      TWILIO_PHONE_NUMBER: '+14155550100',
      // Whatever would be sent finds nobody.
      TWILIO_API_URL: 'http://127.0.0.1:9',
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [line] = await once(server.stdout, 'data');
  const url = /http:\S+/u.exec(String(line))?.[0] ?? '';
  return { url, server };
}

/** A text from a number that no case knows, each time over a connection of its own. */
async function text(url: string, sid: string): Promise<string> {
  const params = { From: '+14155550177', To: '+14155550100', Body: 'hello?', MessageSid: sid, NumMedia: '0' };
  const signature = twilio.getExpectedTwilioSignature(authToken, `${publicUrl}/twilio/sms`, params);
  const response = await fetch(`${url}/twilio/sms`, {
    method: 'POST',
    headers: { 'x-twilio-signature': signature, connection: 'close' },
    body: new URLSearchParams(params),
  });
  return `${response.status} ${await response.text()}`;
}

describe('a server on several processes', () => {
  let postgres: PostgresServer | undefined;
  afterEach(async () => {
    await postgres?.stop();
    postgres = undefined;
  });

  it.each(['the embedded store', 'PostgreSQL'])(
    'takes a message once whichever process it comes to, shows it to agents, and ends in order, over %s',
    async (over) => {
      postgres = over === 'PostgreSQL' ? await startPostgres() : undefined;
      const databaseUrl = await postgres?.newDatabase();
      const home = await mkdtemp(join(tmpdir(), 'ringback-many-'));
      const { url, server } = await started(home, databaseUrl);
      try {
        const sid = `SM${'3'.repeat(32)}`;
        const replies = await Promise.all(Array.from({ length: 6 }, () => text(url, sid)));
        expect(new Set(replies).size).toBe(1);
        expect(replies[0]).toMatch(/^200 .*<Message /su);

        const reviews = await fetch(`${url}/api/reviews`, { headers: { authorization: `Bearer ${apiToken}` } });
        expect(await reviews.json()).toMatchObject({ items: [{ about: [{ reason: 'unknown-number' }] }] });

        // Whichever process is asked, it tells what all have counted.
        const metrics = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${apiToken}` } });
        const figures = (await metrics.text()).split('\n');
        expect(figures).toContain('ringback_webhook_duration_seconds_count{kind="sms",status="200"} 6');
        expect(figures).toContain('ringback_turns_total{channel="sms",input="stranger",result="done"} 1');
        expect(figures).toContain('ringback_reviews_open{priority="P3"} 1');

        server.kill('SIGTERM');
        expect(await once(server, 'exit')).toEqual([0, null]);
        const store = await openStoreAt({ home, databaseUrl });
        expect(await store.verify()).toMatchObject({ faults: [] });
        await store.close();
      } finally {
        server.kill('SIGKILL');
        await rm(home, { recursive: true, force: true });
      }
    },
  );

  it('ends as a whole when its first process is killed, and the home can be served again', async () => {
    const home = await mkdtemp(join(tmpdir(), 'ringback-many-'));
    const first = await started(home, undefined);
    let second: Awaited<ReturnType<typeof started>> | undefined;
    try {
      const kept = await Promise.all(['1', '2', '3'].map((digit) => text(first.url, `SM${digit.repeat(32)}`)));
      expect(kept.every((reply) => reply.startsWith('200 '))).toBe(true);
      first.server.kill('SIGKILL');
      await nobodyAnswers(first.url);
      second = await started(home, undefined);
      expect(await text(second.url, `SM${'4'.repeat(32)}`)).toMatch(/^200 /u);
    } finally {
      first.server.kill('SIGKILL');
      second?.server.kill('SIGKILL');
      if (second) await nobodyAnswers(second.url);
      await rm(home, { recursive: true, force: true });
    }
  });
});

/** Resolves once no process listens there any more. */
async function nobodyAnswers(url: string): Promise<void> {
  while (
    await fetch(`${url}/healthz`, { headers: { connection: 'close' } }).then(
      () => true,
      () => false,
    )
  );
}
