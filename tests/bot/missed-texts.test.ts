import { RunningBot } from './running-bot.js';
import { dana, nobody, ours } from './trial-case.js';

const minute = 60_000;

describe('a text that never reached us', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await RunningBot.start({ missedTexts: true });
  });
  afterEach(() => bot.close());

  const texts = async () =>
    (await bot.view()).answers.map(({ questionId, sayings }) => [questionId, sayings.map(({ said }) => said)]);
  const restPosts = () => bot.phone.ledger.filter((entry) => entry.kind === 'rest' && entry.method === 'POST').length;

  it('is heard within two minutes, and answered by a message of its own', async () => {
    await bot.openThread();
    const before = [bot.received().length, restPosts()] as const;
    bot.phone.faults.drop('message');
    await bot.text('1');
    expect(await texts()).toEqual([]);
    await bot.advance(2 * minute);
    expect(await texts()).toEqual([['B1', ['1']]]);
    expect([bot.received().length, restPosts()]).toEqual([before[0] + 1, before[1] + 1]);
    await bot.advance(2 * minute);
    expect(await texts()).toEqual([['B1', ['1']]]);
    expect(bot.received()).toHaveLength(before[0] + 1);
  });

  it('because no server ran is heard when one starts, and those that came in time are not heard again', async () => {
    await bot.openThread();
    await bot.text('1');
    await bot.advance(minute);
    await bot.stop();
    await bot.handset(dana).text('15', [], ours);
    await bot.advance(3 * minute);
    await bot.startAgain();
    expect(await texts()).toEqual([
      ['B1', ['1']],
      ['B3', ['15']],
    ]);
    const received = bot.received().length;
    await bot.restart();
    await bot.advance(2 * minute);
    expect(bot.received()).toHaveLength(received);
  });

  it('and whose webhook comes later after all is taken once, and answered once', async () => {
    await bot.openThread();
    const before = bot.received().length;
    bot.phone.faults.delay('message', 2.5 * minute);
    await bot.text('1');
    await bot.advance(4 * minute);
    expect(await texts()).toEqual([['B1', ['1']]]);
    expect(bot.received()).toHaveLength(before + 1);
  });

  it.each([1, 2])(
    'and one whose answer was lost with its webhook is answered, once (%s servers in turn)',
    async (servers) => {
      await bot.openThread();
      const before = bot.received().length;
      // Three tries, and three of the fallback.
      bot.phone.faults.loseAnswer('message', 6);
      await bot.text('1');
      expect([await texts(), bot.received().length]).toEqual([[['B1', ['1']]], before]);
      if (servers === 2) await bot.restart();
      await bot.advance(4 * minute);
      expect([await texts(), bot.received().length]).toEqual([[['B1', ['1']]], before + 1]);
      await bot.restart();
      await bot.advance(4 * minute);
      expect(bot.received()).toHaveLength(before + 1);
    },
  );

  it('is not answered again for an answer that went on meanwhile', async () => {
    await bot.openThread();
    bot.phone.faults.loseAnswer('message', 6);
    await bot.text('1');
    await bot.text('15');
    const before = bot.received();
    await bot.advance(4 * minute);
    expect(bot.received()).toEqual(before);
  });

  it('from somebody whom nobody knows becomes a task for a person', async () => {
    bot.phone.faults.drop('message');
    await bot.text('Hello?', nobody);
    await bot.advance(2 * minute);
    expect(await bot.conversationIds()).toHaveLength(1);
    expect(bot.received(nobody)).toHaveLength(1);
  });

  it('stops us when it says stop', async () => {
    await bot.openThread();
    bot.phone.faults.drop('message');
    await bot.text('STOP');
    await bot.advance(2 * minute);
    expect((await bot.served.store.restrictionsOf(dana)).map(({ reason }) => reason)).toContain('opted-out');
  });

  it('stops us also when no server ran for a week', async () => {
    await bot.openThread();
    await bot.stop();
    await bot.handset(dana).text('STOP', [], ours);
    await bot.advance(7 * 24 * 60 * minute);
    await bot.startAgain();
    expect((await bot.served.store.restrictionsOf(dana)).map(({ reason }) => reason)).toContain('opted-out');
  });

  it('brings the picture that came with it', async () => {
    const id = await bot.openThread();
    bot.phone.faults.drop('message');
    const content = Buffer.from('no picture at all');
    await bot.handset(dana).text('Here', [{ contentType: 'image/png', content }], ours);
    await bot.advance(2 * minute);
    const dossier = await bot.served.store.logsOf(['dana']);
    const logs = await Promise.all(dossier.filter((one) => one !== id).map((one) => bot.served.store.load(one)));
    expect(logs.flatMap((log) => log?.events.map(({ kind }) => kind) ?? []).join(' ')).toMatch(/media|document/u);
  });
});

it('what came to the number before the first start is left alone, though its list names it', async () => {
  const bot = await RunningBot.start({ missedTexts: true });
  bot.phone.recall(nobody, ours, [{ direction: 'out', body: 'Is this the pizza place?', at: bot.clock.now() - 5 }]);
  await bot.advance(3 * minute);
  expect(await bot.conversationIds()).toEqual([]);
  await bot.close();
});
