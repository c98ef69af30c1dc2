import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { homeTokenAt } from '../../../bot/access/home-token.js';
import { demoLine } from '../../../bot/demo/demo-cases.js';
import { type Served, serve } from '../../../bot/serve.js';

const ada = '+12125550101';

let home: string;
let bot: Served;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'ringback-threads-'));
  bot = await start();
});
afterEach(async () => {
  await bot.close();
  await rm(home, { recursive: true, force: true });
});

const start = () => serve({ env: { RINGBACK_HOME: home, PORT: '0' } });
const thread = () => (bot.phone?.handset(ada).thread ?? []).map(({ direction, body }) => [direction, body]);

async function text(body: string): Promise<void> {
  await bot.phone?.handset(ada).text(body, [], demoLine);
  await bot.phone?.settle();
}

async function begin(): Promise<void> {
  const opened = new Promise<void>((resolve) =>
    bot.phone?.handset(ada).subscribe(() => thread().length > 0 && resolve()),
  );
  const body = JSON.stringify({ caseId: 'demo-ada', channel: 'sms' });
  await fetch(`${bot.url}/api/conversations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await homeTokenAt(home)}` },
    body,
  });
  await opened;
  await bot.phone?.settle();
}

async function startAgain(): Promise<void> {
  await bot.close();
  bot = await start();
}

describe('the threads of a demo that is started again', () => {
  it('show what was written before, but no birthday, and go on', async () => {
    await begin();
    await text('1');
    await text('0412');
    const before = thread();
    expect(before.length).toBeGreaterThan(4);

    await startAgain();
    expect(thread()).toEqual(before.map(([way, body]) => [way, body === '0412' ? '••••' : body]));

    await text('why');
    expect(thread()[before.length]).toEqual(['out', 'why']);
    expect(thread().length).toBeGreaterThan(before.length + 1);
  });

  it('show texts that were taken together one by one, each once', async () => {
    await begin();
    for (const body of ['1', '0412', 'hmm let me see', 'not sure', 'employed']) await text(body);
    const written = () =>
      thread()
        .filter(([way]) => way === 'out')
        .map(([, body]) => body);
    expect(written()).toContain('not sure');
    const before = written();
    await startAgain();
    expect(written()).toEqual(before.map((body) => (body === '0412' ? '••••' : body)));
  });

  it('show no text that is still to go out', async () => {
    await begin();
    const [id] = await bot.store.conversationsWith(ada);
    const stored = await bot.store.load(id ?? '');
    if (!stored) throw new Error('Ada has a conversation');
    const { caseId, partyId, version: expectedVersion } = stored;
    const effect = { kind: 'send-message', prompt: 1 };
    await bot.store.commit({
      ...{ logId: stored.id, caseId, partyId, expectedVersion },
      events: [],
      addJobs: [{ id: 'waits', dueAt: bot.clock.now() + 86_400_000, payload: { kind: 'effect', effect, tries: 0 } }],
      removeJobs: [],
      restrictions: [],
      index: { number: ada },
    });
    const before = thread();
    await startAgain();
    expect(thread()).toEqual(before.slice(0, -1));
  });

  it('keep an opt-out', async () => {
    await begin();
    await text('STOP');
    await startAgain();
    const before = thread().length;
    await text('START');
    expect(thread().slice(before)[0]).toEqual(['out', 'START']);
    expect(thread().slice(before)[1]?.[1]).toMatch(/re-subscribed/u);
  });
});
