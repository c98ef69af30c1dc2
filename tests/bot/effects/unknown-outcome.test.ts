import { AppError } from '../../../dialogs/app-error.js';
import { RunningBot } from '../running-bot.js';

const minute = 60_000;

describe.each(['sms', 'voice'] as const)('a request over %s whose outcome is not known', (channel) => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await RunningBot.start();
  });
  afterEach(() => bot.close());

  const made = () =>
    bot.phone.ledger.flatMap((entry) =>
      entry.kind === 'rest' && entry.method === 'POST' && entry.status === 201 ? [entry.path] : [],
    ).length;
  const asked = () => bot.phone.ledger.filter((entry) => entry.kind === 'rest' && entry.method === 'POST').length;
  const reached = () => (channel === 'sms' ? bot.received().length > 0 : bot.handset().call !== undefined);
  const jobs = async () => {
    const [id = ''] = await bot.conversationIds();
    return ((await bot.served.store.load(id))?.jobs ?? []).filter((job) => job.id.startsWith(id));
  };
  const broken = { status: 500, code: 20_500 };

  it('is settled by the callback that bears the effect’s id', async () => {
    bot.phone.faults.loseCreateAnswer();
    await bot.contact(channel);
    expect(reached()).toBe(true);
    expect(await jobs()).toEqual([]);
  });

  it('is settled by the provider’s list when no callback came either', async () => {
    bot.phone.faults.loseCreateAnswer();
    bot.phone.faults.drop('message-status', 10);
    bot.phone.faults.drop('call-status', 10);
    await bot.contact(channel);
    expect(await jobs()).toHaveLength(1);
    const before = asked();
    await bot.advance(10 * minute);
    expect(await jobs()).toEqual([]);
    expect(asked()).toBe(before);
  });

  it('is made again, once, when the list does not name it a minute later', async () => {
    bot.phone.faults.refuseCreate(broken);
    await bot.contact(channel);
    await bot.advance(minute - 1_000);
    expect([reached(), asked()]).toEqual([false, 1]);
    await bot.advance(2_000);
    expect([reached(), made()]).toEqual([true, 1]);
    expect(await bot.kinds()).not.toContain('attempt-failed');
  });

  it('counts as failed when nobody could tell five times', async () => {
    bot.phone.faults.refuseCreate(broken, 5);
    await bot.contact(channel);
    await bot.advance(4 * minute + 1_000);
    expect(asked()).toBe(5);
    expect(await bot.kinds()).toContain('attempt-failed');
  });

  it('because the process died before asking, is made by the next one', async () => {
    const { store } = bot.served;
    const commit = store.commit.bind(store);
    store.commit = async (wanted) => {
      const done = await commit(wanted);
      if (wanted.events.length > 0 || wanted.addJobs.length === 0) return done;
      store.dueJobs = async () => [];
      throw new AppError('killed', 'Between the note and the request.');
    };
    await bot.contact(channel);
    await bot.stop();
    await bot.startAgain();
    await bot.advance(minute - 1_000);
    expect(made()).toBe(0);
    await bot.advance(2_000);
    expect([reached(), made()]).toEqual([true, 1]);
  });

  it('because the process died before it noted the answer, is not made again', async () => {
    const { store } = bot.served;
    const commit = store.commit.bind(store);
    store.commit = async (wanted) => {
      if (wanted.events.length === 0 && wanted.removeJobs.length > 0) {
        store.dueJobs = async () => [];
        throw new AppError('killed', 'Between the request and the note.');
      }
      return commit(wanted);
    };
    bot.phone.faults.drop('message-status', 10);
    bot.phone.faults.drop('call-status', 10);
    await bot.contact(channel);
    await bot.stop();
    await bot.startAgain();
    await bot.advance(10 * minute);
    expect([reached(), made(), (await jobs()).length]).toEqual([true, 1, 0]);
  });
});
