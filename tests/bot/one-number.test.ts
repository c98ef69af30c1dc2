import { RunningBot } from './running-bot.js';
import { borrower, caseOf, dana, ours, reachable } from './trial-case.js';

describe('one telephone number', () => {
  let bot: RunningBot;
  afterEach(() => bot.close());

  it('has one open conversation at a time; the next begins when it has ended', async () => {
    bot = await RunningBot.start({ cases: [caseOf(), caseOf({ id: 'case-two' })] });
    await bot.openThread();
    expect((await bot.contact('voice', 'case-two')).error?.code).toBe('number-busy');
    await bot.answer();
    expect((await bot.contact('sms', 'case-two')).status).toBe(201);
  });

  it('has one also while it has only been called', async () => {
    bot = await RunningBot.start({ cases: [caseOf(), caseOf({ id: 'case-two' })] });
    await bot.contact('voice');
    expect((await bot.contact('sms', 'case-two')).error?.code).toBe('number-busy');
    expect((await bot.contact('sms')).id).toBe((await bot.conversationIds())[0]);
    expect(await bot.conversationIds()).toHaveLength(1);
  });

  it('is not held up by a conversation that was never allowed to begin', async () => {
    const excluded = borrower({ exclusions: ['complaint-open'] });
    bot = await RunningBot.start({ cases: [caseOf({ id: 'case-two', parties: [excluded as never] }), caseOf()] });
    expect((await bot.contact('sms', 'case-two')).error?.code).toBe('refused-excluded');
    const { status, id } = await bot.contact();
    expect(status).toBe(201);
    await bot.text('1');
    expect((await bot.view(id)).open?.kind).toBe('identity');
  });

  it('R-PARTY-1 that two parties share waits for the one, and never mixes them', async () => {
    const partner = borrower({
      id: 'pat',
      name: 'Pat Trialname',
      role: 'co-borrower',
      birthDate: '1986-01-02',
      contactPoints: [reachable(dana)],
    });
    bot = await RunningBot.start({ cases: [caseOf({ parties: [borrower() as never, partner as never] })] });
    await bot.contact();
    expect((await bot.contact('sms', 'case-dana', 'co-borrower')).error?.code).toBe('number-busy');
    expect(bot.received().join(' ')).not.toContain('Pat');
  });

  it('R-PARTY-1 of two guarantors on numbers of their own each is contacted by id', async () => {
    const guarantor = (id: string, value: string) =>
      borrower({ id, name: `Guarantor ${id}`, role: 'guarantor', contactPoints: [reachable(value)] }) as never;
    const parties = [borrower() as never, guarantor('one', '+12125550151'), guarantor('two', '+12125550152')];
    bot = await RunningBot.start({ cases: [caseOf({ parties })] });
    const contact = (partyId: string) =>
      bot.api('POST', '/api/conversations', { caseId: 'case-dana', party: 'guarantor', partyId });
    expect((await contact('two')).status).toBe(201);
    expect([bot.received('+12125550151').length, bot.received('+12125550152').length]).toEqual([0, 1]);
    expect((await contact('dana')).status).toBe(404);
  });

  it('is contacted once when two people press the button at the same moment', async () => {
    bot = await RunningBot.start();
    await Promise.all([bot.contact(), bot.contact()]);
    expect(await bot.conversationIds()).toHaveLength(1);
  });
});

describe('two calls at once from one number', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await RunningBot.start();
  });
  afterEach(() => bot.close());

  it('R-PARTY-1 never share what was proved in one of them', async () => {
    await bot.contact('voice');
    await bot.handset().answer();
    await bot.answer({}, 'B3');
    const other = {
      CallSid: `CA${'8'.repeat(32)}`,
      From: dana,
      To: ours,
      Direction: 'inbound',
      CallStatus: 'in-progress',
    };
    expect(await bot.webhook('/twilio/voice', other)).toContain('Am I speaking with');
    await bot.press('15#');
    expect(bot.handset().call?.state).toBe('ended');
    expect((await bot.view()).open?.kind).toBe('right-party');
  });
});

describe('a live call and a text', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await RunningBot.start();
    await bot.contact('voice');
    await bot.handset().answer();
    await bot.answer({}, 'B3');
  });
  afterEach(() => bot.close());

  it('the call owns the dialog; the text is taken up when it has ended', async () => {
    const before = bot.heard().length;
    await bot.text('I moved to a new flat last week');
    expect(bot.received()).toEqual([]);
    expect(bot.heard()).toHaveLength(before);
    expect((await bot.view()).open?.questionId).toBe('B3');
    await bot.press('15#');
    expect((await bot.view()).open?.questionId).toBe('B4');
    await bot.answer();
    await bot.advance(60_000);
    const { reviews } = await bot.view();
    expect(JSON.stringify(reviews)).toContain('new flat');
  });

  it('a wish for silence ends the call', async () => {
    await bot.text('STOP');
    await bot.advance(60_000);
    expect(bot.handset().call?.state).toBe('ended');
    expect(await bot.view()).toMatchObject({ status: 'closed', outcome: 'opted-out' });
  });
});
