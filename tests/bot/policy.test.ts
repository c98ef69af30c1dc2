import type { Case, Party } from '../../dialogs/case.js';
import { RunningBot } from './running-bot.js';
import { caseOf, dana, ours, reachable } from './trial-case.js';

const night = Date.parse('2026-03-03T03:30:00Z');

describe('the policy', () => {
  let bot: RunningBot;
  afterEach(() => bot.close());

  /** What was asked of Twilio. */
  const contacts = () =>
    bot.phone.ledger.filter(
      (entry) => entry.kind === 'rest' && entry.method === 'POST' && /(Messages|Calls)\.json/u.test(entry.path),
    );

  const refusals: readonly (readonly [string, Partial<Party>, number | undefined])[] = [
    ['no-consent', { contactPoints: [reachable(dana, [])] }, undefined],
    ['excluded', { exclusions: ['represented-by-attorney'] }, undefined],
    ['no-number', { contactPoints: [] }, undefined],
    ['market-not-carried', { contactPoints: [reachable('+8613800000000')] }, undefined],
    ['outside-hours', {}, night],
  ];

  it.each(refusals)('refuses for %s, says why in the record, and contacts nobody', async (reason, party, at) => {
    bot = await RunningBot.start({ cases: [caseOf({}, party)], ...(at && { at }) });
    for (const channel of ['sms', 'voice'] as const) {
      const { status, error } = await bot.contact(channel);
      expect({ status, code: error?.code }).toEqual({ status: 409, code: `refused-${reason}` });
      expect(error?.message).toMatch(/\w{3,} \w+/u);
    }
    const ids = await bot.conversationIds();
    const events = (await Promise.all(ids.map((id) => bot.served.store.load(id)))).flatMap((one) => one?.events ?? []);
    const recorded = events
      .filter(({ kind }) => kind === 'contact-refused')
      .map(({ data }) => `${data.channel} ${data.reason}`);
    expect(recorded.sort()).toEqual([`sms ${reason}`, `voice ${reason}`]);
    await bot.advance(12 * 3_600_000);
    expect(contacts()).toEqual([]);
  });

  it('does not let a consent that has run out count', async () => {
    const point = reachable(dana);
    const consents = point.consents.map((consent) => ({ ...consent, expires: '2026-02-01T00:00:00Z' }));
    bot = await RunningBot.start({ cases: [caseOf({}, { contactPoints: [{ ...point, consents }] })] });
    expect((await bot.contact()).error?.code).toBe('refused-no-consent');
  });

  it('keeps a reply at night for the morning, and sends it once', async () => {
    bot = await RunningBot.start();
    await bot.contact();
    await bot.advanceTo('2026-03-03T03:30:00Z');
    const before = bot.received().length;
    await bot.text('1');
    await bot.advance(60 * 60_000);
    expect(bot.received()).toHaveLength(before);
    await bot.advanceTo('2026-03-03T13:00:00Z');
    expect(bot.received()).toHaveLength(before + 1);
    expect(bot.received().at(-1)).toContain('birth month');
    expect(await bot.kinds()).toContain('contact-refused');
  });

  it('sends of all that waited for the morning only what still stands open', async () => {
    bot = await RunningBot.start();
    await bot.contact();
    await bot.advanceTo('2026-03-03T03:30:00Z');
    const before = bot.received().length;
    for (const words of ['1', '0621', '1', '15', '2143']) await bot.text(words);
    await bot.advanceTo('2026-03-03T13:00:00Z');
    expect(
      bot
        .received()
        .slice(before)
        .map((body) => /birth|\d+\/11/u.exec(body)?.[0]),
    ).toEqual(['4/11']);
  });

  it('asks in the morning once what was asked several times at night', async () => {
    bot = await RunningBot.start();
    await bot.openThread();
    await bot.advanceTo('2026-03-03T03:30:00Z');
    const before = bot.received().length;
    for (const words of ['repeat', 'repeat', 'repeat']) await bot.text(words);
    await bot.advanceTo('2026-03-03T13:00:00Z');
    expect(bot.received().slice(before)).toEqual([expect.stringContaining('1/11')]);
  });

  it('sends in the morning the end of what was finished at night, and nothing that came before it', async () => {
    bot = await RunningBot.start();
    await bot.openThread();
    await bot.advanceTo('2026-03-03T03:30:00Z');
    const before = bot.received().length;
    await bot.answer();
    expect((await bot.view()).status).toBe('closed');
    await bot.advanceTo('2026-03-03T13:00:00Z');
    expect(bot.received().slice(before)).toEqual([expect.stringContaining('done')]);
  });

  it('puts a call off that the conversation itself was to make, and makes it in the morning, once', async () => {
    const saturday = Date.parse('2026-03-07T23:00:00Z');
    bot = await RunningBot.start({ at: saturday });
    await bot.contact('voice');
    await bot.handset().reject();
    await bot.advanceTo('2026-03-09T12:59:00Z');
    expect(contacts()).toHaveLength(1);
    await bot.advanceTo('2026-03-09T13:00:05Z');
    expect(contacts()).toHaveLength(2);
    expect(bot.handset().call?.state).toBe('ringing');
    await bot.advance(3 * 3_600_000);
    expect(contacts().filter((entry) => 'path' in entry && entry.path.includes('Calls'))).toHaveLength(2);
  });

  it('goes on by text where a call broke off too late in the evening to take it up', async () => {
    bot = await RunningBot.start({ at: Date.parse('2026-03-03T00:57:00Z') });
    await bot.contact('voice');
    await bot.handset().answer();
    await bot.answer({}, 'B3');
    await bot.handset().hangUp();
    await bot.advance(6 * 60_000);
    expect(contacts().map((entry) => 'path' in entry && entry.path.split('/').at(-1))).toEqual([
      'Calls.json',
      'Messages.json',
      'Messages.json',
    ]);
    // A first text is never a question: it says who we are, how to verify us and how to stop.
    expect(bot.received()[0]).toMatch(/by text\. Verify us at .* Reply STOP/u);
    await bot.advanceTo('2026-03-03T20:00:00Z');
    expect(contacts().filter((entry) => 'path' in entry && entry.path.includes('Calls'))).toHaveLength(1);
  });

  it('asks the case as it is at the moment of sending', async () => {
    bot = await RunningBot.start();
    await bot.openThread();
    await bot.served.store.putCase(caseOf({}, { exclusions: ['cease-contact'] } as Partial<Party>));
    const before = bot.received().length;
    await bot.text('1');
    await bot.advance(4 * 24 * 3_600_000);
    expect(bot.received()).toHaveLength(before);
    expect((await bot.view()).reviews).toMatchObject([{ reason: 'contact-not-allowed' }]);
  });

  it('refuses a party who is contacted again after a promise to be left alone', async () => {
    bot = await RunningBot.start();
    await bot.openThread();
    await bot.text('Please stop texting me');
    expect(bot.received().at(-1)).toMatch(/no (more|longer)|not .* (again|contact)/iu);
    const before = bot.received().length;
    await bot.text('thanks');
    await bot.advance(5 * 24 * 3_600_000);
    for (const channel of ['sms', 'voice'] as const)
      expect((await bot.contact(channel)).error?.code).toBe('refused-opted-out');
    expect(bot.received()).toHaveLength(before);
    expect(bot.handset().call).toBeUndefined();
  });

  it('takes STOP from the carrier, adds no word to its answer, and lets START lift messages alone', async () => {
    bot = await RunningBot.start();
    await bot.openThread();
    const before = bot.received().length;
    await bot.text('STOP');
    expect(bot.received()).toHaveLength(before + 1);
    expect(bot.received().at(-1)).toContain('unsubscribed');
    expect((await bot.view()).outcome).toBe('opted-out');
    expect((await bot.contact('sms')).error?.code).toBe('refused-opted-out');

    await bot.text('START');
    expect((await bot.contact('voice')).error?.code).toBe('refused-opted-out');
    expect((await bot.contact('sms')).status).toBe(201);
    expect(bot.received().at(-1)).toContain('Reply 1 to start');
  });

  it('knows the carrier’s words also where it does not say what it took them for', async () => {
    bot = await RunningBot.start();
    await bot.openThread();
    const text = (Body: string, sid: string) =>
      bot.webhook('/twilio/sms', { MessageSid: `SM${sid.repeat(32)}`, From: dana, To: ours, Body });
    expect(await text('Stop', '3')).not.toContain('<Message');
    expect((await bot.view()).outcome).toBe('opted-out');
    expect((await bot.contact('sms')).error?.code).toBe('refused-opted-out');

    expect(await text('START', '4')).not.toContain('<Message');
    expect((await bot.contact('voice')).error?.code).toBe('refused-opted-out');
    expect((await bot.contact('sms')).status).toBe(201);
  });

  it('learns from a refusal of the carrier that the party has stopped messages', async () => {
    bot = await RunningBot.start();
    await bot.stop();
    await bot.handset().text('STOP', [], ours);
    await bot.startAgain();
    await bot.contact();
    expect(await bot.view()).toMatchObject({ status: 'closed', outcome: 'opted-out' });
    expect((await bot.contact('voice')).error?.code).toBe('refused-opted-out');
  });

  it('ends a call at key 9 and never calls or writes again', async () => {
    bot = await RunningBot.start();
    await bot.contact('voice');
    await bot.handset().answer();
    await bot.press('9#');
    await bot.answer({ 'stop-choice': '2' });
    await bot.advance(60_000);
    expect(bot.handset().call?.state).toBe('ended');
    for (const channel of ['sms', 'voice'] as const)
      expect((await bot.contact(channel)).error?.code).toBe('refused-opted-out');
    expect(bot.received()).toEqual([]);
  });

  it('holds for every case with the same number', async () => {
    const other: Case = caseOf({ id: 'case-again' });
    bot = await RunningBot.start({ cases: [caseOf(), other] });
    await bot.openThread();
    await bot.text('STOP');
    expect((await bot.contact('voice', 'case-again')).error?.code).toBe('refused-opted-out');
  });
});
