import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type PostgresServer, startPostgres } from '../data/postgres-server.js';

/** The lock under which tables are brought up to date at a start. */
const migrating = 7_241_903;

describe('a server that is told to stop', () => {
  let home: string;
  let postgres: PostgresServer | undefined;
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'ringback-signals-'));
  });
  afterEach(async () => {
    await postgres?.stop();
    postgres = undefined;
    await rm(home, { recursive: true, force: true });
  });

  function start(env: Readonly<Record<string, string>>) {
    return spawn(process.execPath, ['bot/run.mjs', 'bot/main.ts', 'start'], {
      env: {
        PATH: process.env.PATH,
        PORT: '0',
        RINGBACK_HOME: home,
        PUBLIC_URL: 'https://callbacks.example.com',
        TWILIO_ACCOUNT_SID: `AC${'7'.repeat(32)}`,
        TWILIO_AUTH_TOKEN: 'a token that is for this test alone',
        TWILIO_PHONE_NUMBER: '+14155550100',
        TWILIO_API_URL: 'http://127.0.0.1:9',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  }

  it.each(['1', '2'])('goes on stopping in order when it is told again, with %s processes', async (processes) => {
    const server = start({ RINGBACK_PROCESSES: processes, RINGBACK_DRAIN_SECONDS: '3' });
    const [line] = await once(server.stdout, 'data');
    const url = /http:\S+/u.exec(String(line))?.[0] ?? '';
    const kept = new Agent({ keepAlive: true, maxSockets: 1 });
    try {
      expect(await ask(url, '/readyz', kept)).toEqual([200, 'keep-alive']);
      server.kill('SIGTERM');
      // A signal takes its time. Once it is heard, a connection is not kept any more.
      let heard = await ask(url, '/readyz', kept);
      while (heard[0] === 200) heard = await ask(url, '/readyz', kept);
      expect(heard).toEqual([503, 'close']);
      for (const signal of ['SIGTERM', 'SIGINT'] as const) server.kill(signal);
      expect(await ask(url, '/healthz')).toEqual([200, 'close']);
      expect(await once(server, 'exit')).toEqual([0, null]);
    } finally {
      kept.destroy();
      server.kill('SIGKILL');
    }
  });

  it('starts first when it is told while it starts', async () => {
    postgres = await startPostgres();
    const url = await postgres.newDatabase();
    const holding = new pg.Client(url);
    await holding.connect();
    await holding.query('select pg_advisory_lock($1)', [migrating]);
    const server = start({ RINGBACK_PROCESSES: '1', DATABASE_URL: url });
    try {
      const waits = "select from pg_locks where locktype = 'advisory' and not granted";
      while ((await holding.query(waits)).rowCount === 0);
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await holding.end();
      expect(await ended).toEqual([0, null]);
    } finally {
      server.kill('SIGKILL');
    }
  });
});

/** The status of an answer, and what becomes of its connection. */
function ask(url: string, path: string, agent?: Agent): Promise<readonly [number | undefined, string | undefined]> {
  return new Promise((resolve, reject) => {
    const asked = request(`${url}${path}`, { agent: agent ?? false }, (answer) => {
      answer.resume();
      answer.once('end', () => resolve([answer.statusCode, answer.headers.connection]));
    });
    asked.once('error', reject);
    asked.end();
  });
}
