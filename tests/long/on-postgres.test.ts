import { evidenceCommand } from '../../bot/commands/evidence.js';
import { verifyCommand } from '../../bot/commands/verify.js';
import { storePlaceOf } from '../../bot/open-store.js';
import { loadScripts } from '../../bot/scripts/own-scripts.js';
import { RunningBot } from '../bot/running-bot.js';
import { type PostgresServer, startPostgres } from '../data/postgres-server.js';

describe('the whole bot over PostgreSQL', () => {
  let server: PostgresServer;
  let bot: RunningBot;

  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(async () => await server?.stop());

  beforeEach(async () => {
    bot = await RunningBot.start({ env: { DATABASE_URL: await server.newDatabase() } });
  });
  afterEach(async () => await bot?.close());

  it('holds a thread of messages to the end across a restart, and packs what verifies', async () => {
    await bot.contact();
    await bot.answer({}, 'B6');
    await bot.restart();
    await bot.answer();
    expect(await bot.view()).toMatchObject({ status: 'closed', outcome: 'verified', reviews: [] });
    expect(bot.log.filter(({ level }) => level === 'error')).toEqual([]);
    const place = storePlaceOf(bot.served.settings);
    const said: string[] = [];
    expect(await verifyCommand(place, (line) => said.push(line))).toBe(0);
    expect(said.join()).toMatch(/every chain holds/u);
    const pack = `${place.home}/case.zip`;
    expect(await evidenceCommand('case-dana', pack, { place, scripts: loadScripts() }, () => undefined)).toBe(0);
  });

  it('takes a message once however often its webhook comes', async () => {
    await bot.openThread();
    bot.phone.faults.repeat('message', 2);
    await bot.text('1');
    expect((await bot.kinds()).filter((kind) => kind === 'verdict-reached')).toHaveLength(1);
    expect((await bot.view()).open?.questionId).toBe('B3');
  });

  it('works through a campaign to its end across a restart', async () => {
    await bot.api('POST', '/api/campaigns', { id: 'spring', order: ['notice-sms'], by: 'Kim' });
    await bot.api('POST', '/api/campaigns/spring/start', { by: 'Kim' });
    await bot.restart();
    await bot.advance(20_000);
    expect(bot.received()).toHaveLength(1);
    await bot.text('STOP');
    const { body } = await bot.api('GET', '/api/campaigns/spring');
    expect(body).toMatchObject({ status: 'ended', progress: { begun: 1, reached: 1, withPeople: { members: 1 } } });
  });

  it('goes on with a call after PostgreSQL was away', async () => {
    await bot.contact('voice');
    await bot.handset().answer();
    await server.restart();
    await bot.press('1#');
    expect((await bot.view()).open?.kind).toBe('recording');
  });
});
