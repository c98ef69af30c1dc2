import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { OffsetClock } from '../../adapters/clock/offset-clock.js';
import { type Phone, startPhone } from '../../adapters/phone/start-phone.js';
import { numberAddresses } from '../../adapters/twilio/addresses.js';
import { openStoreAt } from '../../bot/open-store.js';
import { runner } from '../../bot/processes/run-file.js';
import type { Store } from '../../data/store.js';
import { accountSid, authToken } from '../bot/running-bot.js';
import { caseOf, ours, reachable } from '../bot/trial-case.js';
import { type PostgresServer, startPostgres } from '../data/postgres-server.js';
import { type HangingProvider, startHangingProvider } from './hanging-provider.js';

const week = 7 * 86_400_000;
/** Wednesday, 13:00 in New York. */
const wednesday = Date.parse('2026-03-04T18:00:00Z');

/** Nobody calls back, so that what became of a message is told by the provider's list alone. */
const nowhere = 'http://127.0.0.1:9';

const apiToken = 'the token of who runs both';

describe('two servers on one PostgreSQL', () => {
  let postgres: PostgresServer;
  let home: string;
  let databaseUrl: string;
  let store: Store;
  let phone: Phone;
  let provider: HangingProvider;
  const running: ChildProcess[] = [];
  const ahead = (week - ((Date.now() - wednesday) % week)) % week;

  beforeAll(async () => {
    postgres = await startPostgres();
    databaseUrl = await postgres.newDatabase();
    home = await mkdtemp(join(tmpdir(), 'ringback-two-'));
    store = await openStoreAt({ home, databaseUrl });
    const clock = new OffsetClock();
    clock.skip(ahead);
    phone = await startPhone({
      clock,
      accountSid,
      authToken,
      numbers: { [ours]: numberAddresses({ publicUrl: nowhere }) },
    });
    provider = await startHangingProvider(phone.url);
  });
  afterAll(async () => {
    for (const one of running) one.kill('SIGKILL');
    provider?.close();
    await phone?.close();
    await store?.close();
    await postgres?.stop();
    await rm(home, { recursive: true, force: true });
  });

  async function started(apiUrl: string) {
    const file = fileURLToPath(new URL('./server-at-noon.ts', import.meta.url));
    const server = fork(runner, [file], {
      execArgv: [],
      env: {
        PATH: process.env.PATH,
        PORT: '0',
        PUBLIC_URL: nowhere,
        RINGBACK_HOME: home,
        RINGBACK_API_TOKEN: apiToken,
        DATABASE_URL: databaseUrl,
        TWILIO_ACCOUNT_SID: accountSid,
        TWILIO_AUTH_TOKEN: authToken,
        TWILIO_PHONE_NUMBER: ours,
        TWILIO_API_URL: apiUrl,
        AHEAD_MS: String(ahead),
      },
    });
    running.push(server);
    const [url] = await once(server, 'message');
    return { server, url: String(url) };
  }

  const numberOf = (index: number) => `+121255501${String(index).padStart(2, '0')}`;

  async function contact(index: number, url: string): Promise<void> {
    const party = { id: `party-${index}`, contactPoints: [reachable(numberOf(index))] };
    await store.putCase(caseOf({ id: `case-${index}` }, party));
    const response = await fetch(`${url}/api/conversations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${apiToken}` },
      body: JSON.stringify({ caseId: `case-${index}`, channel: 'sms' }),
    });
    expect(`${response.status} ${await response.text()}`).toMatch(/^201 /u);
  }

  const received = (index: number) =>
    phone.handset(numberOf(index)).thread.filter(({ direction }) => direction === 'in').length;

  /** A message that this server asks for, which is lost on its way; where the other was first, one more is tried. */
  async function caughtBy(url: string, fate: 'answer-lost' | 'lost', from: number): Promise<number> {
    for (let index = from; ; index += 1) {
      provider.fate(numberOf(index), fate);
      await contact(index, url);
      const isAsked = () => provider.asked.includes(numberOf(index));
      await until(() => isAsked() || received(index) > 0);
      if (isAsked()) return index;
    }
  }

  async function until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await setTimeout(100);
  }

  it('share the work, send each message once, and go on with what one was doing when it was killed', async () => {
    const [one, other] = [await started(phone.url), await started(provider.url)];
    const early = [1, 2, 3, 4, 5, 6];
    await Promise.all(early.map((index) => contact(index, index % 2 === 0 ? one.url : other.url)));
    await until(() => early.every((index) => received(index) > 0));

    // One goes out though nobody hears of it, the other never reaches the provider.
    const sent = await caughtBy(other.url, 'answer-lost', 10);
    const unsent = await caughtBy(other.url, 'lost', 20);
    other.server.kill('SIGKILL');

    await until(() => received(unsent) > 0 && received(sent) > 0);
    for (let due = 1; due > 0; await setTimeout(500)) due = (await store.dueJobs(Date.now() + ahead, 100)).length;
    const all = phone.handsets.map(({ number }) => Number(number.slice(-2)));
    expect(all.map((index) => `${index}: ${received(index)}`)).toEqual(all.map((index) => `${index}: 1`));
    expect(provider.asked.filter((number) => number === numberOf(unsent))).toHaveLength(1);
    expect(await store.verify()).toMatchObject({ faults: [] });

    one.server.kill('SIGTERM');
    expect(await once(one.server, 'exit')).toEqual([0, null]);
  }, 240_000);
});
