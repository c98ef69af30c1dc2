import type { Store } from '../../data/store.js';
import { AppError } from '../../dialogs/app-error.js';
import { RunningBot } from './running-bot.js';

describe('a write that fails', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await RunningBot.start();
  });
  afterEach(() => bot.close());

  /** Refuses the next commits that `which` picks, as a full disk does. */
  function failNext(times: number, which: (commit: Parameters<Store['commit']>[0]) => boolean = () => true): void {
    const { store } = bot.served;
    const commit = store.commit.bind(store);
    let left = times;
    store.commit = async (wanted) => {
      if (left === 0 || !which(wanted)) return commit(wanted);
      left -= 1;
      throw new AppError('store-write-failed', 'The disk is full.');
    };
  }

  const outcomes = () =>
    bot.phone.ledger.flatMap((entry) =>
      entry.kind === 'webhook' && entry.webhook === 'message' ? [entry.outcome] : [],
    );

  it('is answered with 500, and the next try finds nothing half done', async () => {
    await bot.openThread();
    const before = { received: bot.received().length, kinds: (await bot.kinds()).length };
    failNext(1);
    await bot.text('1');
    expect(outcomes().slice(-2)).toEqual([500, 200]);
    expect(bot.received()).toHaveLength(before.received + 1);
    expect((await bot.view()).answers).toMatchObject([{ questionId: 'B1', sayings: [{ said: '1' }] }]);
    expect(bot.log).toMatchObject([{ event: 'turn', fields: { code: 'store-write-failed' } }]);
  });

  it('keeps a call alive: the same step is asked for again', async () => {
    await bot.contact('voice');
    await bot.handset().answer();
    failNext(1);
    await bot.press('1#');
    expect((await bot.view()).open?.kind).toBe('recording');
    expect((await bot.kinds()).filter((kind) => kind === 'right-party-confirmed')).toHaveLength(1);
  });

  it('is answered with 503 over the API, and nothing was begun', async () => {
    failNext(1);
    expect((await bot.contact()).status).toBe(503);
    expect(await bot.conversationIds()).toEqual([]);
    expect((await bot.contact()).status).toBe(201);
    expect(bot.received()).toHaveLength(1);
  });

  it('after a message went out does not send it twice', async () => {
    failNext(1, ({ events, removeJobs }) => events.length === 0 && removeJobs.length > 0);
    await bot.contact();
    await bot.advance(60_000);
    expect(bot.received()).toHaveLength(1);
    expect(await bot.served.store.nextJobAt()).toBeGreaterThan(bot.clock.now());
  });

  it('after a call was placed does not place it twice', async () => {
    failNext(1, ({ events, removeJobs }) => events.length === 0 && removeJobs.length > 0);
    await bot.contact('voice');
    await bot.advance(10_000);
    const placed = bot.phone.ledger.filter(
      ({ kind, ...entry }) => kind === 'call' && 'status' in entry && entry.status === 'initiated',
    );
    expect(placed).toHaveLength(1);
  });

  it('and a process that then stops do not make the next process send the message again', async () => {
    failNext(1, ({ events, removeJobs }) => events.length === 0 && removeJobs.length > 0);
    await bot.contact();
    expect(bot.received()).toHaveLength(1);
    await bot.stop();
    await bot.advance(1_000);
    await bot.startAgain();
    await bot.advance(60_000);
    expect(bot.received()).toHaveLength(1);
  });

  it('and a process that stopped before sending leave the message to the next', async () => {
    const { store } = bot.served;
    store.dueJobs = async () => [];
    await bot.contact();
    expect(bot.received()).toEqual([]);
    await bot.stop();
    await bot.advance(1_000);
    await bot.startAgain();
    expect(bot.received()).toHaveLength(1);
  });

  it('when a timer fires lets it fire again, once', async () => {
    await bot.contact();
    failNext(1, ({ turn }) => turn?.key.startsWith('timer:') ?? false);
    await bot.advance(24 * 3_600_000 + 60_000);
    expect((await bot.kinds()).filter((kind) => kind === 'reminded')).toHaveLength(1);
    expect(bot.received()).toHaveLength(2);
  });

  it('does not lose a message that the provider may have taken though its answer never came', async () => {
    bot.phone.faults.loseCreateAnswer();
    await bot.contact();
    await bot.advance(3 * 3_600_000);
    expect(bot.received().length).toBeGreaterThanOrEqual(1);
  });
});
