import { RunningBot } from './running-bot.js';
import { ours } from './trial-case.js';

describe('stopping while something is in hand', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await RunningBot.start();
  });
  afterEach(() => bot.close());

  /** Holds the next commit; resolves `reached` when it is there, and lets it go at `release`. */
  function holdNextCommit() {
    const { store } = bot.served;
    const commit = store.commit.bind(store);
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const reached = new Promise<void>((resolve) => {
      store.commit = async (wanted) => {
        store.commit = commit;
        resolve();
        await released;
        return commit(wanted);
      };
    });
    return { reached, release };
  }

  it('finishes the turn and answers it', async () => {
    await bot.openThread();
    const before = bot.received().length;
    const { reached, release } = holdNextCommit();
    const texting = bot.handset().text('1', [], ours);
    await reached;
    const stopping = bot.stop();
    release();
    await Promise.all([texting, stopping]);
    expect(bot.received()).toHaveLength(before + 1);
    await bot.startAgain();
    expect((await bot.view()).answers).toMatchObject([{ questionId: 'B1', status: 'clear' }]);
  });

  it('leaves to the next process what was not begun', async () => {
    const { reached, release } = holdNextCommit();
    const contacting = bot.api('POST', '/api/conversations', { caseId: 'case-dana' });
    await reached;
    const stopping = bot.stop();
    release();
    await Promise.all([contacting, stopping]);
    await bot.startAgain();
    expect(bot.received()).toHaveLength(1);
  });
});
