import type { z } from 'zod';
import type { dutySchema } from '../../../bot/api/duty.js';
import type { ConversationView } from '../../../bot/views/conversation-view.js';
import { apiToken, type Browser, signedInAs } from '../access/browser.js';
import { RunningBot } from '../running-bot.js';
import { agent, caseOf, dana } from '../trial-case.js';

type Duty = z.output<typeof dutySchema>;
const amysPhone = '+12125550151';
const benPhone = '+12125550152';

describe('a call that is put through to a person', () => {
  let bot: RunningBot;
  let amy: Browser;

  const available = (who: Browser, phone: string, speaks: readonly string[] = ['en-US']) =>
    who.ask<Duty>('POST', '/api/duty', { state: 'available', phone, speaks });
  const dutyOf = async (who: Browser) => (await who.ask<Duty>('GET', '/api/duty')).body;
  const start = async (lender?: 'without a desk') => {
    const file = caseOf();
    const { agentPhone: _, ...alone } = file.lender;
    bot = await RunningBot.start({
      env: { RINGBACK_API_TOKEN: apiToken },
      cases: [lender ? { ...file, lender: alone } : file],
    });
    amy = await signedInAs(bot, 'amy', 'agent');
  };
  const call = async (stopAt?: string) => {
    const { id = '' } = (await bot.contact('voice')) as { id?: string };
    await bot.handset().answer();
    await bot.settle();
    if (stopAt) await bot.answer({}, stopAt);
    return id;
  };
  const asksForPerson = async () => await bot.speak('I want to talk to a real person');
  const takes = async (phone = amysPhone) => {
    await bot.handset(phone).answer();
    await bot.settle();
    await bot.press('1', phone);
  };
  afterEach(() => bot.close());

  it('rings who is available, tells them alone who is on the line, and gives them call and thread', async () => {
    await start();
    await available(amy, amysPhone);
    const id = await call('B1');
    await asksForPerson();
    expect(bot.phone.handset(agent).isEngaged).toBe(false);
    expect(bot.handset(amysPhone).call?.state).toBe('ringing');
    expect((await dutyOf(amy)).own.call).toEqual({ conversationId: id, name: 'Dana Trialname', taken: false });
    await bot.handset(amysPhone).answer();
    await bot.settle();
    expect(bot.heard(amysPhone)).toEqual(['There is a call for you. Press any key to take it.']);
    await bot.press('1', amysPhone);
    expect(bot.heard(amysPhone).at(-1)).toContain('Dana Trialname, the borrower. They asked for a person');
    expect(bot.heard().join()).not.toContain('Press any key');

    const { body } = await amy.ask<ConversationView>('GET', `/api/conversations/${id}`);
    expect(body.takeover).toMatchObject({ by: 'The amy' });
    expect(body.reviews).toMatchObject([{ reason: 'asked-for-person', claimedBy: 'The amy' }]);
    const filled = await amy.ask('POST', `/api/conversations/${id}/answers`, { questionId: 'B1', value: true });
    expect(filled.status).toBe(200);

    await bot.handset(amysPhone).speak('How can I help?');
    await bot.handset(amysPhone).hangUp();
    await bot.settle();
    expect(bot.handset().call?.state).toBe('ended');
    await bot.advance(5 * 60_000);
    expect(bot.received()).toEqual([]);
    expect((await dutyOf(amy)).own).toMatchObject({ state: 'available' });
    expect((await dutyOf(amy)).own.call).toBeUndefined();
  });

  it('rings the next one where nobody takes it, then keeps its promise; who let it ring is away', async () => {
    await start('without a desk');
    const ben = await signedInAs(bot, 'ben', 'agent');
    await available(amy, amysPhone);
    await available(ben, benPhone);
    await call('B1');
    await asksForPerson();
    const rung = () => [amysPhone, benPhone].filter((phone) => bot.phone.handset(phone).isEngaged);
    const [first = ''] = rung();
    expect(rung()).toHaveLength(1);
    await bot.advance(21_000);
    expect(rung()).toEqual([amysPhone, benPhone].filter((phone) => phone !== first));
    await bot.handset(rung()[0] ?? '').reject();
    await bot.settle();
    expect(bot.heard().at(-2)).toContain('No one is available right now');
    expect(bot.handset().call?.state).toBe('ended');
    for (const who of [amy, ben]) expect((await dutyOf(who)).own).toMatchObject({ state: 'away', missedCall: true });
    const [review] = (await bot.view()).reviews;
    expect(review).toMatchObject({ reason: 'asked-for-person' });
  });

  it('connects nobody with a voicemail, and goes to the lender’s desk after its own people', async () => {
    await start();
    await available(amy, amysPhone);
    bot.phone.handset(amysPhone).behaviour = { calls: 'machine' };
    await call('B1');
    await asksForPerson();
    await bot.advance(30_000);
    expect(bot.phone.handset(agent).isEngaged).toBe(true);
    expect((await bot.view()).takeover).toBeUndefined();
    await bot.handset(agent).reject();
    await bot.settle();
    expect(bot.heard().at(-2)).toContain('No one is available right now');
  });

  it('rings nobody who does not speak the party’s language, is away, or has no telephone', async () => {
    await start('without a desk');
    const ben = await signedInAs(bot, 'ben', 'agent');
    const cora = await signedInAs(bot, 'cora', 'agent');
    await available(amy, amysPhone, ['zh-CN']);
    await ben.ask('POST', '/api/duty', { state: 'away', phone: benPhone, speaks: ['en-US'] });
    await cora.ask('POST', '/api/duty', { state: 'available', speaks: ['en-US'] });
    await call('B1');
    await asksForPerson();
    expect([amysPhone, benPhone].filter((phone) => bot.phone.handset(phone).isEngaged)).toEqual([]);
    expect(bot.heard().at(-2)).toContain('No one is available right now');
  });

  it('lets a person take a call that is on; where they do not pick up, the bot goes on where it was', async () => {
    await start();
    const id = await call('B1');
    const asked = bot.heard().at(-1);
    const take = async (who = amy) => await who.ask('POST', `/api/conversations/${id}/take-call`, {});
    expect((await take()).body.error.code).toBe('no-telephone');
    await available(amy, amysPhone);
    expect((await take()).status).toBe(200);
    await bot.settle();
    expect(bot.handset(amysPhone).call?.state).toBe('ringing');
    const ben = await signedInAs(bot, 'ben', 'agent');
    await available(ben, benPhone);
    expect((await take(ben)).body.error.code).toBe('no-call');
    await bot.handset(amysPhone).reject();
    await bot.settle();
    expect(bot.heard().slice(-2).join(' ')).toContain('did not pick up');
    expect(bot.heard().at(-1)).toContain(asked?.slice(-30) ?? '?');
    await bot.answer({}, 'B3');

    await available(amy, amysPhone);
    expect((await take()).status).toBe(200);
    await bot.settle();
    await takes();
    expect((await bot.view()).takeover).toMatchObject({ by: 'The amy' });
    expect(bot.heard(amysPhone).at(-1)).toContain('Who they are is confirmed');
    await amy.ask('POST', `/api/conversations/${id}/hand-back`, {});
    await bot.settle();
    expect(bot.heard(amysPhone).at(-1)).toContain('Who they are is confirmed');
    await bot.handset().hangUp();
    await bot.advance(61_000);
    // What is still open goes on by text, as after any call.
    expect(bot.received()).toHaveLength(1);
    expect((await take()).body.error.code).toBe('no-call');
  });

  it('ends for the person when the party hangs up while it rings, and nobody is away for it', async () => {
    await start();
    await available(amy, amysPhone);
    await call('B1');
    await asksForPerson();
    await bot.handset().hangUp();
    await bot.settle();
    expect(bot.handset(amysPhone).call?.state).toBe('ended');
    expect((await dutyOf(amy)).own.state).toBe('available');
    expect((await bot.view()).reviews).toMatchObject([{ reason: 'asked-for-person' }]);
    expect(bot.handset(dana).call?.state).toBe('ended');
  });

  it('lets who talked write of the loan to a party who proved in the call who they are', async () => {
    await start();
    await available(amy, amysPhone);
    const id = await call('B1');
    await asksForPerson();
    await takes();
    await bot.handset(amysPhone).hangUp();
    await bot.settle();
    const { body } = await amy.ask<ConversationView>('GET', `/api/conversations/${id}`);
    expect(body.identified).toBe(true);
    const text = 'As we said, your mortgage payment is due on the 15th.';
    expect((await amy.ask('POST', `/api/conversations/${id}/messages`, { text })).status).toBe(200);
    await bot.settle();
    expect(bot.received().at(-1)).toContain(text);
  });

  it('is told one’s own number as one wrote it', async () => {
    await start();
    await available(amy, amysPhone);
    expect((await dutyOf(amy)).own).toMatchObject({ state: 'available', phone: amysPhone });
  });

  it('tells of it in the timeline, and keeps the log whole', async () => {
    await start();
    await available(amy, amysPhone);
    const id = await call('B1');
    await asksForPerson();
    await takes();
    await bot.handset().hangUp();
    await bot.settle();
    const { body } = await amy.ask<{ entries: readonly { kind: string; step?: string; by?: string }[] }>(
      'GET',
      `/api/conversations/${id}/timeline`,
    );
    expect(body.entries.filter(({ kind }) => kind === 'call').map(({ step, by }) => [step, by])).toEqual(
      expect.arrayContaining([
        ['put-through', 'The amy'],
        ['taken', 'The amy'],
      ]),
    );
    expect((await bot.served.store.verify()).faults).toEqual([]);
    expect(JSON.stringify(bot.log)).not.toContain(amysPhone);
  });
});
