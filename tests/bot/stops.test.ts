import { RunningBot } from './running-bot.js';
import { caseOf, reachable } from './trial-case.js';

const eve = '+12125550142';
const other = caseOf({ id: 'case-eve' }, { id: 'eve', name: 'Eve Trialname', contactPoints: [reachable(eve)] });
const notice = 'wording:borrower-after.v1/en-US/first-notice';

describe('what is stopped', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await RunningBot.start({ cases: [caseOf(), other] });
    for (const number of [undefined, eve]) bot.handset(number).behaviour = { calls: 'no-answer' };
  });
  afterEach(() => bot.close());

  const stops = () => bot.api<readonly { id: string; code: number; hint: string }[]>('GET', '/api/stops');
  const lift = (id: string) => bot.api('POST', '/api/stops/lift', { id, by: 'ops' });

  it('is a wording that a carrier filtered: nobody else gets it, and goes by voice, until a person lifts it', async () => {
    bot.handset().behaviour = { calls: 'no-answer', messages: 30007 };
    await bot.contact();
    expect((await stops()).body).toMatchObject([{ id: notice, code: 30007, hint: expect.stringContaining('words') }]);
    await bot.restart();

    await bot.contact('sms', 'case-eve');
    await bot.advance(5_000);
    expect(bot.received(eve)).toEqual([]);
    expect(bot.handset(eve).call?.state ?? 'none').not.toBe('none');

    expect((await lift(notice)).body).toEqual([]);
    await bot.advance(3_600_000);
    await bot.contact('sms', 'case-eve');
    await bot.advance(5_000);
    expect(bot.received(eve)).toHaveLength(1);
  });

  it('is a sender that is not let out: what waits for it goes out once after it was lifted', async () => {
    bot.phone.faults.refuseCreate({ status: 400, code: 21408 });
    await bot.contact();
    const { error } = await bot.contact('sms', 'case-eve');
    expect(error?.code).toBe('refused-provider-stopped');
    await bot.advance(3 * 3_600_000);
    expect([...bot.received(), ...bot.received(eve)]).toEqual([]);
    const [, dana = ''] = await bot.conversationIds();
    expect((await bot.kinds(dana)).filter((kind) => kind === 'contact-refused')).toHaveLength(1);

    await lift('sms:US');
    await bot.advance(3_600_000);
    expect(bot.received()).toHaveLength(1);
    expect(bot.received(eve)).toEqual([]);
  });

  it('is not answered to a message at once either', async () => {
    await bot.contact();
    bot.phone.faults.refuseCreate({ status: 401, code: 20003 });
    await bot.contact('sms', 'case-eve');
    await bot.advance(5_000);
    await bot.text('1');
    expect(bot.received()).toHaveLength(1);
    await lift('account');
    await bot.advance(3_600_000);
    expect(bot.received().at(-1)).toContain('birth month');
  });

  it('is lifted once', async () => {
    expect((await lift(notice)).status).toBe(409);
  });
});
