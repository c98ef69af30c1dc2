import { RunningBot } from './running-bot.js';
import { caseOf, dana, ours } from './trial-case.js';

describe('a webhook that arrives more than once', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await RunningBot.start();
  });
  afterEach(() => bot.close());

  const webhooks = (kind: string) =>
    bot.phone.ledger.filter((entry) => entry.kind === 'webhook' && entry.webhook === kind);

  it('changes nothing the second time and gets the same reply', async () => {
    await bot.openThread();
    bot.phone.faults.repeat('message', 2);
    await bot.text('1');
    expect(
      webhooks('message')
        .slice(-3)
        .map((entry) => 'token' in entry && entry.token),
    ).toHaveLength(3);
    expect((await bot.kinds()).filter((kind) => kind === 'verdict-reached')).toHaveLength(1);
    const { answers, open } = await bot.view();
    expect(answers[0]?.sayings).toHaveLength(1);
    expect(open?.questionId).toBe('B3');
  });

  it('gives the reply that was lost on its way, once', async () => {
    await bot.openThread();
    const before = bot.received().length;
    bot.phone.faults.loseAnswer('message');
    await bot.text('1');
    expect(bot.received()).toHaveLength(before + 1);
    expect(bot.received().at(-1)).toContain('payment due');
    expect((await bot.kinds()).filter((kind) => kind === 'input-received')).toHaveLength(3);
  });

  it('says the same again in a call', async () => {
    await bot.contact('voice');
    bot.phone.faults.loseAnswer('voice');
    await bot.handset().answer();
    bot.phone.faults.loseAnswer('voice');
    await bot.press('1#');
    expect((await bot.view()).open?.kind).toBe('recording');
    expect((await bot.kinds()).filter((kind) => kind === 'call-connected')).toHaveLength(1);
    expect(bot.heard().filter((said) => said.includes('May we record'))).toHaveLength(1);
  });

  it('counts a status once, in whatever order statuses come', async () => {
    bot.phone.faults.repeat('call-status', 1);
    bot.phone.faults.reorder('message-status', 2);
    bot.handset().behaviour = { calls: 'busy' };
    await bot.contact('voice');
    await bot.contact('sms');
    bot.phone.faults.release();
    await bot.settle();
    expect((await bot.kinds()).filter((kind) => kind === 'attempt-failed')).toHaveLength(1);
  });

  it.each([1, 2, 3])('comes to the same end in a bad network (%i)', async (seed) => {
    bot.phone.faults.atRandom(seed, ['message', 'message-status', 'voice', 'call-status'], {
      repeat: 0.3,
      loseAnswer: 0.1,
      break: 0.1,
    });
    await bot.openThread();
    await bot.answer();
    const { outcome, answers } = await bot.view();
    expect(outcome).toBe('verified');
    expect(answers.every(({ sayings }) => sayings.length === 1)).toBe(true);
    const questions = bot.received(dana).filter((body) => /\d+\/\d+:/u.test(body));
    expect(new Set(questions).size).toBe(questions.length);
  });

  it('opens one conversation with a stranger, however often the message comes', async () => {
    bot.phone.faults.repeat('message', 3);
    await bot.text('Hello?', '+12125550149');
    expect(await bot.conversationIds()).toHaveLength(1);
    expect(bot.received('+12125550149')).toHaveLength(1);
  });

  it('gets its reply again though another conversation with the number has begun since', async () => {
    await bot.served.store.putCase(caseOf({ id: 'case-two' }));
    await bot.openThread();
    await bot.answer({}, 'read-back');
    const last = { MessageSid: `SM${'5'.repeat(32)}`, From: dana, To: ours, Body: '1' };
    const reply = await bot.webhook('/twilio/sms', last);
    expect((await bot.view()).status).toBe('closed');
    const { id } = await bot.contact('sms', 'case-two');
    const before = await bot.kinds(id);
    expect(before).toContain('prompted');
    expect(await bot.webhook('/twilio/sms', last)).toBe(reply);
    expect(await bot.kinds(id)).toEqual(before);
  });
});
