import type { CauseView } from '../../../dialogs/casework/causes/cause-view.js';
import type { Check } from '../../../dialogs/casework/checks/check.js';
import { freePort, RunningBot, type RunningBotOptions } from '../running-bot.js';
import { deskCase } from './desk-case.js';

const borrower = '/api/cases/case-dana/parties/dana';
const harbour = '/api/cases/case-dana/parties/harbour';
const deskRules = `
freshDays: 5
causes:
  H1:
    en-US: the switchboard was down
    zh-CN: 总机故障
`;

describe('what a desk has set for itself', () => {
  let bot: RunningBot | undefined;
  const start = async (options: Pick<RunningBotOptions, 'deskRules' | 'env'>) => {
    bot = await RunningBot.start({ cases: [deskCase()], ...options });
    return bot;
  };
  afterEach(async () => {
    await bot?.close();
    bot = undefined;
  });
  const choose = async (running: RunningBot, cause: string) =>
    await running.api<CauseView & { readonly error?: { readonly code: string; readonly message: string } }>(
      'POST',
      `${borrower}/cause`,
      { by: 'amy', cause },
    );

  it('R-ERR-2 offers its own causes by name beside W1 to W9, and takes them', async () => {
    const running = await start({ deskRules });
    const { body } = await running.api<CauseView>('GET', `${borrower}/cause`);
    expect(body.causes.at(-1)).toMatchObject({ cause: 'H1', name: { 'zh-CN': '总机故障' }, speaks: [] });
    expect((await choose(running, 'H1')).body.chosen).toMatchObject({ cause: 'H1', by: 'amy' });
    expect(await choose(running, 'H2')).toMatchObject({ status: 409, body: { error: { code: 'cause-unknown' } } });
  });

  it('R-ERR-2 knows W1 to W9 alone where nothing is set', async () => {
    const running = await start({});
    const { status, body } = await choose(running, 'H1');
    expect([status, body.error?.message]).toEqual([
      409,
      'There is no cause H1 here. Choose one of W1, W2, W3, W4, W5, W6, W7, W8, W9.',
    ]);
    expect((await choose(running, 'W1')).body.chosen).toMatchObject({ cause: 'W1' });
  });

  it('R-ERR-W1 warns of what is older than its own number of days', async () => {
    const fresh = async (options: { readonly deskRules?: string }) => {
      const running = await start(options);
      const { body } = await running.api<Check>('POST', `${harbour}/points/landline-1/check`, { by: 'amy' });
      await running.close();
      bot = undefined;
      return !body.findings.some(({ rule }) => rule === 'stale');
    };
    expect([await fresh({}), await fresh({ deskRules })]).toEqual([true, false]);
  });

  it('says at start everything that is wrong with it, and leaves nothing open', async () => {
    const env = { PORT: String(await freePort()) };
    for (let time = 0; time < 2; time += 1)
      await expect(start({ deskRules: 'freshDays: soon\ncauses: { W10: { en-US: x } }\n', env })).rejects.toThrow(
        /desk\.yaml needs attention:\n {2}freshDays: .*\n {2}causes\.W10: .*H1 to H99/,
      );
  });
});
