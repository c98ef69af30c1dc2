import { RunningBot } from './running-bot.js';
import { caseOf, dana, reachable } from './trial-case.js';

const day = 24 * 3_600_000;

describe('a contact that the policy refused', () => {
  let bot: RunningBot;
  afterEach(() => bot.close());

  const latest = async () => bot.view((await bot.conversationIds())[0]);
  const openReviews = async () =>
    (await Promise.all((await bot.conversationIds()).map((id) => bot.view(id))))
      .flatMap(({ reviews }) => reviews)
      .filter(({ resolved }) => !resolved);

  async function refusedForNoConsent(): Promise<void> {
    bot = await RunningBot.start({ cases: [caseOf({}, { contactPoints: [reachable(dana, [])] })] });
    expect((await bot.contact()).error?.code).toBe('refused-no-consent');
  }

  async function refusedAfterOptOut(): Promise<void> {
    bot = await RunningBot.start();
    await bot.openThread();
    await bot.text('stop texting me');
    // The second of the two conversations, so that it is the newer one.
    await bot.advance(60_000);
    expect((await bot.contact()).error?.code).toBe('refused-opted-out');
  }

  it('leaves why in the record, and nothing that goes on', async () => {
    await refusedForNoConsent();
    expect(await bot.kinds()).toEqual(['conversation-started', 'contact-refused', 'review-opened']);
    await bot.advance(6 * day);
    expect(await latest()).toMatchObject({ status: 'open', timers: [], reviews: [{ reason: 'contact-not-allowed' }] });
    expect(await latest()).not.toHaveProperty('open');
  });

  it('hands to a person what the party writes, and neither prompts nor reminds', async () => {
    await refusedForNoConsent();
    for (const words of ['Are you there?', 'Please answer']) await bot.text(words);
    await bot.advance(6 * day);
    expect(bot.received()).toEqual([]);
    expect(await bot.kinds()).not.toContain('prompted');
    expect(await latest()).toMatchObject({ status: 'open', timers: [] });
    expect((await latest()).reviews).toMatchObject([
      { reason: 'contact-not-allowed' },
      { reason: 'said-unasked', said: 'Are you there?\nPlease answer' },
    ]);
  });

  it('hands to a person what is written from a number that opted out', async () => {
    await refusedAfterOptOut();
    const before = bot.received().length;
    await bot.text('在吗');
    await bot.advance(6 * day);
    expect(bot.received()).toHaveLength(before);
    expect(await latest()).toMatchObject({ status: 'open', timers: [] });
    expect((await openReviews()).filter(({ said }) => said === '在吗')).toHaveLength(1);
  });

  it.each(['退订', 'stop texting me', 'STOP'])('adds no task for a second "%s"', async (words) => {
    await refusedAfterOptOut();
    const before = (await openReviews()).length;
    await bot.text(words);
    await bot.text(words);
    expect((await openReviews()).length).toBe(before);
    expect((await latest()).outcome).toBe('opted-out');
  });

  it('goes on as usual once a contact is allowed', async () => {
    await refusedForNoConsent();
    await bot.served.store.putCase(caseOf());
    expect((await bot.contact()).status).toBe(201);
    await bot.text('1');
    expect((await latest()).open?.kind).toBe('identity');
  });

  it('takes back what was prompted when the refusal comes at the moment of sending', async () => {
    bot = await RunningBot.start();
    await bot.openThread();
    await bot.served.store.putCase(caseOf({}, { contactPoints: [reachable(dana, [])] }));
    await bot.text('1');
    expect(await latest()).toMatchObject({ timers: [], reviews: [{ reason: 'contact-not-allowed' }] });
    expect(await latest()).not.toHaveProperty('open');
  });
});
